/**
 * Qyzmet as beans of a Spring Boot application: calendar, norms, engine, JSON, validators and REST endpoints.
 *
 * <p>It assembles and translates. No rule of law and no date arithmetic lives here.
 */
module kz.qyzmet.spring {
    requires transitive kz.qyzmet.core;
    requires transitive kz.qyzmet.calendar.kz;
    requires static transitive org.jspecify;
    requires spring.core;
    requires spring.beans;
    requires spring.context;
    requires spring.boot;
    requires spring.boot.autoconfigure;
    requires org.apache.commons.logging;
    requires de.siegmar.fastcsv;

    // What a host may leave out: each is asked for by a condition.
    requires static kz.qyzmet.jackson;
    requires static kz.qyzmet.validation;
    requires static jakarta.servlet;
    requires static jakarta.validation;
    requires static spring.boot.actuator;
    requires static spring.boot.actuator.autoconfigure;
    requires static spring.boot.health;
    requires static spring.boot.jackson;
    requires static spring.boot.validation;
    requires static spring.boot.webmvc;
    requires static spring.web;
    requires static spring.webmvc;
    requires static tools.jackson.databind;

    exports kz.qyzmet.spring;

    // Spring makes the beans and binds the properties by reflection.
    opens kz.qyzmet.spring;
    opens kz.qyzmet.spring.actuate;
    opens kz.qyzmet.spring.web;
}

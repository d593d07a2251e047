/**
 * The library as beans of a Spring Boot application: properties, calendar and its amendments, the engine of the moment.
 */
@NullMarked
package kz.qyzmet.spring;

import org.jspecify.annotations.NullMarked;

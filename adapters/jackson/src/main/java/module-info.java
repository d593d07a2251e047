/**
 * JSON for every value of Qyzmet: a Jackson module, the strict reader of case files and their writer.
 *
 * <p>It translates. No rule of law and no date arithmetic lives here.
 */
module kz.qyzmet.jackson {
    requires transitive kz.qyzmet.core;
    requires transitive tools.jackson.databind;

    exports kz.qyzmet.jackson;
    exports kz.qyzmet.jackson.answer;

    provides tools.jackson.databind.JacksonModule with
            kz.qyzmet.jackson.QyzmetModule;
}

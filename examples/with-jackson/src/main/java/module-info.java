/** An application that keeps its cases in JSON. */
module example {
    requires kz.qyzmet.jackson;

    opens example to
            tools.jackson.databind;
}

/** An application with a rule of counting of its own. */
module example {
    exports example;
}

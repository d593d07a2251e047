/**
 * The report forms as workbooks: written so that an office takes them, and read back with the address of every fault.
 *
 * <p>It translates. No rule of law and no date arithmetic lives here.
 */
module kz.qyzmet.spreadsheet {
    requires transitive kz.qyzmet.core;
    requires java.xml;
    requires org.apache.commons.compress;
    requires org.dhatim.fastexcel;
    requires org.dhatim.fastexcel.reader;
    requires static transitive org.jspecify;

    exports kz.qyzmet.spreadsheet;

    // The bundles of this package are read by core.
    opens kz.qyzmet.spreadsheet to
            kz.qyzmet.core;
}

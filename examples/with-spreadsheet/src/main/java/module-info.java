/** An application that fills and checks report forms. */
module example.spreadsheet {
    requires kz.qyzmet.spreadsheet;
    requires kz.qyzmet.calendar.kz;
}

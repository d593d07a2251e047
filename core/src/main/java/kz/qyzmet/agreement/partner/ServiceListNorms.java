package kz.qyzmet.agreement.partner;

import kz.qyzmet.law.NormId;

/** The norms on the list of services and on what is posted about a partner. */
public final class ServiceListNorms {

    /** P. 31: Under the first two models the services are listed after the form of Annex 3. */
    public static final NormId SERVICE_LIST_FORM = NormId.of("spa219.p31.service-list-form");

    /** Annex 3, column 1: The number of the item. */
    public static final NormId COLUMN_NUMBER = NormId.of("spa219.an3.c1.col-number");

    /** Annex 3, column 2: The name of the public service. */
    public static final NormId COLUMN_SERVICE = NormId.of("spa219.an3.c2.col-service");

    /** Annex 3, column 3: The type and branch of cooperation. */
    public static final NormId COLUMN_TYPE = NormId.of("spa219.an3.c3.col-type");

    /** Annex 1 p. 2: An agent acts for the services of the list. */
    public static final NormId AGENT_FUNCTION = NormId.of("spa219.an1.p2.agent-function");

    /** P. 30: The list of services under the first two models is posted. */
    public static final NormId POST_SERVICE_LIST = NormId.of("spa219.p30.post-service-list");

    /** P. 30: The names and contacts of partners are posted. */
    public static final NormId POST_CONTACTS = NormId.of("spa219.p30.post-partner-contacts");

    private ServiceListNorms() {}
}

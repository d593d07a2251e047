package kz.qyzmet.law;

import java.util.List;

/**
 * The time-bearing norms of the Rules of the Unified Contact Center, order No. 83.
 *
 * <p>Each constant has a twin of the same name in {@link Ids}, a compile-time text for annotations. A norm that is not
 * here bears no time; the catalogue, {@link Norms}, has all.
 */
public final class ContactCenterRules {

    /** order header: Acting minister signed order 83 on this date. */
    public static final NormId ORDER_ADOPTION = NormId.of(Ids.ORDER_ADOPTION);

    /** order header: Order 83 entered the register under number 13324. */
    public static final NormId ORDER_REGISTRATION = NormId.of(Ids.ORDER_REGISTRATION);

    /** order p.3 sub 2: Order copies go to press and to Adilet inside ten calendar days. */
    public static final NormId ORDER_SENT_TO_PRESS = NormId.of(Ids.ORDER_SENT_TO_PRESS);

    /** order p.3 sub 2: Order goes to the reference bank inside ten calendar days of getting it back registered. */
    public static final NormId ORDER_SENT_TO_REFERENCE_BANK = NormId.of(Ids.ORDER_SENT_TO_REFERENCE_BANK);

    /** order p.3 sub 4: Committee reports execution to the legal department inside ten working days. */
    public static final NormId ORDER_EXECUTION_REPORT = NormId.of(Ids.ORDER_EXECUTION_REPORT);

    /** order p.5: Order takes effect ten calendar days after first official publication. */
    public static final NormId ORDER_ENTRY_INTO_FORCE = NormId.of(Ids.ORDER_ENTRY_INTO_FORCE);

    /** order p.5: In no case is order 83 in force before 1 March 2016. */
    public static final NormId ORDER_NOT_IN_FORCE_EARLIER = NormId.of(Ids.ORDER_NOT_IN_FORCE_EARLIER);

    /**
     * title, preamble, p.1 and Rules footnotes: Rules restated by order 368/HK of 4 October 2022, effective ten
     * calendar days after publication.
     */
    public static final NormId EDITION_2022_ENTRY_INTO_FORCE = NormId.of(Ids.EDITION_2022_ENTRY_INTO_FORCE);

    /**
     * p.3 footnote: Definitions in point 3 amended by order 292/HK of 28 July 2023, effective ten calendar days after
     * publication.
     */
    public static final NormId EDITION_2023_ENTRY_INTO_FORCE = NormId.of(Ids.EDITION_2023_ENTRY_INTO_FORCE);

    /** p.7 part 2: Average phone waiting time is thirty seconds. */
    public static final NormId AVERAGE_PHONE_WAIT = NormId.of(Ids.AVERAGE_PHONE_WAIT);

    /** p.8: E-mail appeals get an answer inside two working days. */
    public static final NormId EMAIL_APPEAL_ANSWER = NormId.of(Ids.EMAIL_APPEAL_ANSWER);

    /** p.14: Call recording is handed over no more than four hours after a written request. */
    public static final NormId CALL_RECORDING = NormId.of(Ids.CALL_RECORDING);

    /** p.20: Central body names a responsible person inside three working days of by-law approval. */
    public static final NormId RESPONSIBLE_PERSON_APPOINTMENT = NormId.of(Ids.RESPONSIBLE_PERSON_APPOINTMENT);

    /** p.20: Central body sends the Annex 1 information inside the same three working days. */
    public static final NormId INITIAL_INFORMATION_TO_CONTACT_CENTER =
            NormId.of(Ids.INITIAL_INFORMATION_TO_CONTACT_CENTER);

    /** p.21: Training of Center staff takes place inside ten working days of submission. */
    public static final NormId CONTACT_CENTER_STAFF_TRAINING = NormId.of(Ids.CONTACT_CENTER_STAFF_TRAINING);

    /** p.23: Center starts informing recipients once five working days have passed. */
    public static final NormId CONSULTATION_START = NormId.of(Ids.CONSULTATION_START);

    /** p.26: Responsible person refreshes and sends information inside five working days of a by-law change. */
    public static final NormId CHANGED_INFORMATION_UPDATE = NormId.of(Ids.CHANGED_INFORMATION_UPDATE);

    /** p.27: Change of responsible person is notified inside five working days. */
    public static final NormId RESPONSIBLE_PERSON_REPLACEMENT_NOTICE =
            NormId.of(Ids.RESPONSIBLE_PERSON_REPLACEMENT_NOTICE);

    /** p.27: New responsible person details are given inside the same five working days. */
    public static final NormId NEW_RESPONSIBLE_PERSON_DETAILS = NormId.of(Ids.NEW_RESPONSIBLE_PERSON_DETAILS);

    /** p.28: A second refusal of information in one month triggers a report. */
    public static final NormId REPEATED_REFUSAL_WINDOW = NormId.of(Ids.REPEATED_REFUSAL_WINDOW);

    /** p.28: Center reports the refusals to the quality authority inside three working days. */
    public static final NormId REPEATED_REFUSAL_REPORT = NormId.of(Ids.REPEATED_REFUSAL_REPORT);

    /** p.31: Appeal report (Annex 2) is due by the fifth of the next month. */
    public static final NormId APPEAL_REPORT_DUE = NormId.of(Ids.APPEAL_REPORT_DUE);

    /** p.31: Appeal report is filed every month. */
    public static final NormId APPEAL_REPORT_CYCLE = NormId.of(Ids.APPEAL_REPORT_CYCLE);

    /** p.32: Center explains a mismatch by the next working day. */
    public static final NormId DISCREPANCY_EXPLANATION = NormId.of(Ids.DISCREPANCY_EXPLANATION);

    /** p.37: State-body requests on ICT services are solved in the terms of the processing Regulations. */
    public static final NormId ICT_REQUEST_RESOLUTION = NormId.of(Ids.ICT_REQUEST_RESOLUTION);

    /** p.38: Planned ICT service interruptions are announced a day or more ahead. */
    public static final NormId ICT_INTERRUPTION_NOTICE = NormId.of(Ids.ICT_INTERRUPTION_NOTICE);

    /** p.39: ICT service report is due by the fifth of the next month. */
    public static final NormId ICT_SERVICE_REPORT_DUE = NormId.of(Ids.ICT_SERVICE_REPORT_DUE);

    /** p.39: ICT service report is sent every month. */
    public static final NormId ICT_SERVICE_REPORT_CYCLE = NormId.of(Ids.ICT_SERVICE_REPORT_CYCLE);

    private static final List<NormId> ALL = List.of(
            ORDER_ADOPTION,
            ORDER_REGISTRATION,
            ORDER_SENT_TO_PRESS,
            ORDER_SENT_TO_REFERENCE_BANK,
            ORDER_EXECUTION_REPORT,
            ORDER_ENTRY_INTO_FORCE,
            ORDER_NOT_IN_FORCE_EARLIER,
            EDITION_2022_ENTRY_INTO_FORCE,
            EDITION_2023_ENTRY_INTO_FORCE,
            AVERAGE_PHONE_WAIT,
            EMAIL_APPEAL_ANSWER,
            CALL_RECORDING,
            RESPONSIBLE_PERSON_APPOINTMENT,
            INITIAL_INFORMATION_TO_CONTACT_CENTER,
            CONTACT_CENTER_STAFF_TRAINING,
            CONSULTATION_START,
            CHANGED_INFORMATION_UPDATE,
            RESPONSIBLE_PERSON_REPLACEMENT_NOTICE,
            NEW_RESPONSIBLE_PERSON_DETAILS,
            REPEATED_REFUSAL_WINDOW,
            REPEATED_REFUSAL_REPORT,
            APPEAL_REPORT_DUE,
            APPEAL_REPORT_CYCLE,
            DISCREPANCY_EXPLANATION,
            ICT_REQUEST_RESOLUTION,
            ICT_INTERRUPTION_NOTICE,
            ICT_SERVICE_REPORT_DUE,
            ICT_SERVICE_REPORT_CYCLE);

    private ContactCenterRules() {}

    /**
     * Returns all constants of this class, in the order of the act.
     *
     * @return the ids, unmodifiable, not null
     */
    public static List<NormId> all() {
        return ALL;
    }

    /** The same ids as texts that the compiler knows, for annotations. */
    public static final class Ids {

        /** order header. */
        public static final String ORDER_ADOPTION = "ucc83.o0.adoption";

        /** order header. */
        public static final String ORDER_REGISTRATION = "ucc83.o0.registration";

        /** order p.3 sub 2. */
        public static final String ORDER_SENT_TO_PRESS = "ucc83.o3-2.publication";

        /** order p.3 sub 2. */
        public static final String ORDER_SENT_TO_REFERENCE_BANK = "ucc83.o3-2.reference-bank";

        /** order p.3 sub 4. */
        public static final String ORDER_EXECUTION_REPORT = "ucc83.o3-4.execution-report";

        /** order p.5. */
        public static final String ORDER_ENTRY_INTO_FORCE = "ucc83.o5.in-force";

        /** order p.5. */
        public static final String ORDER_NOT_IN_FORCE_EARLIER = "ucc83.o5.not-earlier";

        /** title, preamble, p.1 and Rules footnotes. */
        public static final String EDITION_2022_ENTRY_INTO_FORCE = "ucc83.fn.edition-2022";

        /** p.3 footnote. */
        public static final String EDITION_2023_ENTRY_INTO_FORCE = "ucc83.fn.edition-2023";

        /** p.7 part 2. */
        public static final String AVERAGE_PHONE_WAIT = "ucc83.p7.wait";

        /** p.8. */
        public static final String EMAIL_APPEAL_ANSWER = "ucc83.p8.email-answer";

        /** p.14. */
        public static final String CALL_RECORDING = "ucc83.p14.recording";

        /** p.20. */
        public static final String RESPONSIBLE_PERSON_APPOINTMENT = "ucc83.p20.responsible-person";

        /** p.20. */
        public static final String INITIAL_INFORMATION_TO_CONTACT_CENTER = "ucc83.p20.send-information";

        /** p.21. */
        public static final String CONTACT_CENTER_STAFF_TRAINING = "ucc83.p21.training";

        /** p.23. */
        public static final String CONSULTATION_START = "ucc83.p23.consultation-start";

        /** p.26. */
        public static final String CHANGED_INFORMATION_UPDATE = "ucc83.p26.update";

        /** p.27. */
        public static final String RESPONSIBLE_PERSON_REPLACEMENT_NOTICE = "ucc83.p27.replacement-notice";

        /** p.27. */
        public static final String NEW_RESPONSIBLE_PERSON_DETAILS = "ucc83.p27.replacement-details";

        /** p.28. */
        public static final String REPEATED_REFUSAL_WINDOW = "ucc83.p28.repeated-refusal";

        /** p.28. */
        public static final String REPEATED_REFUSAL_REPORT = "ucc83.p28.report";

        /** p.31. */
        public static final String APPEAL_REPORT_DUE = "ucc83.p31.report";

        /** p.31. */
        public static final String APPEAL_REPORT_CYCLE = "ucc83.p31.cycle";

        /** p.32. */
        public static final String DISCREPANCY_EXPLANATION = "ucc83.p32.explanation";

        /** p.37. */
        public static final String ICT_REQUEST_RESOLUTION = "ucc83.p37.resolution-term";

        /** p.38. */
        public static final String ICT_INTERRUPTION_NOTICE = "ucc83.p38.interruption-notice";

        /** p.39. */
        public static final String ICT_SERVICE_REPORT_DUE = "ucc83.p39.report";

        /** p.39. */
        public static final String ICT_SERVICE_REPORT_CYCLE = "ucc83.p39.cycle";

        private Ids() {}
    }
}

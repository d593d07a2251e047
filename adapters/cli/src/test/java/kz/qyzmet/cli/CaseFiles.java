package kz.qyzmet.cli;

/** Cases as users write them. */
final class CaseFiles {

    /** Registered on Wednesday 6 May 2026, before the days off around Victory Day; due on Friday 15 May. */
    static final String COMPLAINT = """
            { "type": "complaint", "addressee": "SERVICE_PROVIDER", "registeredOn": "2026-05-06" }
            """;

    /** Answered on Tuesday 19 May 2026 at the hour given, two working days late; recorded a day later. */
    static final String ANSWERED_LATE = """
            {
              "type": "complaint",
              "addressee": "SERVICE_PROVIDER",
              "registeredOn": "2026-05-06",
              "answeredOn": { "at": "2026-05-19T10:00", "recordedOn": "2026-05-20" }
            }
            """;

    /** Extended by the quality authority, whose notice of it is not recorded. */
    static final String EXTENDED = """
            {
              "type": "complaint",
              "addressee": "QUALITY_AUTHORITY",
              "registeredOn": "2026-03-10",
              "extensions": [
                {
                  "by": { "amount": 10, "unit": "WORKING_DAY" },
                  "ground": "FURTHER_STUDY",
                  "decidedOn": "2026-03-30"
                }
              ]
            }
            """;

    /** Lies at the provider, and is not registered by the body that it was sent on to. */
    static final String SENT_ON = """
            {
              "type": "complaint",
              "addressee": "SERVICE_PROVIDER",
              "registeredOn": "2026-05-06",
              "redirections": [ { "to": "QUALITY_AUTHORITY", "forwardedOn": "2026-05-08" } ]
            }
            """;

    private CaseFiles() {}
}

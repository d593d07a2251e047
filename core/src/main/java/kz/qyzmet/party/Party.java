package kz.qyzmet.party;

import kz.qyzmet.text.LocalizedText;

/** Who takes part in public services, with the role that decides what it may do. */
public sealed interface Party
        permits StateCorporation,
                PartnerOrganization,
                Agent,
                ServiceProvider,
                CentralStateBody,
                LocalExecutiveBody,
                QualityAuthority,
                ServicesAuthority,
                InformatizationAuthority,
                ContactCenter,
                InfrastructureOperator,
                ServiceRecipient {

    /**
     * Returns the role by which the catalogue names it.
     *
     * @return the role, not null
     */
    PartyRole role();

    /**
     * Returns what a reader may see of it: the name of an organisation; of a person only the role, never the name.
     *
     * @return the label, not null
     */
    LocalizedText label();
}

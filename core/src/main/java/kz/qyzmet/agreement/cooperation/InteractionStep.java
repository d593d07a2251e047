package kz.qyzmet.agreement.cooperation;

import java.util.List;
import java.util.stream.Stream;
import kz.qyzmet.law.AgreementText;
import kz.qyzmet.law.Edition;
import kz.qyzmet.law.NormId;
import kz.qyzmet.party.PartyRole;
import kz.qyzmet.text.LocalizedText;

/**
 * A step of the algorithm by which a partner and the State Corporation work together (order 219/НҚ, Annex 1 p. 4, 8 and
 * 12), in the order in which its text lists it.
 *
 * <p>Preparatory steps are done once. Of the steps of implementation those that keep a center running, and the reports,
 * stand by themselves; all others are done anew for each service that is rendered.
 */
public enum InteractionStep {

    /** Corporation and agent sign the agreement. */
    AGENT_AGREEMENT(CooperationType.AGENT, InteractionStage.PREPARATORY, 1),
    /** Agent pays for system access and training. */
    AGENT_PAYMENT(CooperationType.AGENT, InteractionStage.PREPARATORY, 2),
    /** Agent buys the VPN hardware and software. */
    AGENT_NETWORK_COMPLEX(CooperationType.AGENT, InteractionStage.PREPARATORY, 3),
    /** Laptop is configured with system access for intake. */
    AGENT_LAPTOP_SETUP(CooperationType.AGENT, InteractionStage.PREPARATORY, 4),
    /** Agent finds out what the recipient needs. */
    AGENT_NEEDS(CooperationType.AGENT, InteractionStage.IMPLEMENTATION, 1),
    /** Agent identifies the recipient, biometrics included. */
    AGENT_IDENTIFICATION(CooperationType.AGENT, InteractionStage.IMPLEMENTATION, 2),
    /** Agent receives the application for document intake and results. */
    AGENT_APPLICATION(CooperationType.AGENT, InteractionStage.IMPLEMENTATION, 3),
    /** Document package is assembled. */
    AGENT_PACKAGE(CooperationType.AGENT, InteractionStage.IMPLEMENTATION, 4),
    /** Payment is taken. */
    AGENT_PAYMENT_TAKEN(CooperationType.AGENT, InteractionStage.IMPLEMENTATION, 5),
    /** Agent visits the client at home. */
    AGENT_HOME_VISIT(CooperationType.AGENT, InteractionStage.IMPLEMENTATION, 6),
    /** Intake service is rendered. */
    AGENT_INTAKE(CooperationType.AGENT, InteractionStage.IMPLEMENTATION, 7),
    /** Application and package are brought to the provider. */
    AGENT_DELIVERY_TO_PROVIDER(CooperationType.AGENT, InteractionStage.IMPLEMENTATION, 8),
    /** Result is delivered and handed to the recipient. */
    AGENT_RESULT(CooperationType.AGENT, InteractionStage.IMPLEMENTATION, 9),
    /** Both determine and approve the partner centre's location. */
    SYSTEM_LOCATION(CooperationType.SYSTEM_USE, InteractionStage.PREPARATORY, 1),
    /** Corporation and partner sign the agreement. */
    SYSTEM_AGREEMENT(CooperationType.SYSTEM_USE, InteractionStage.PREPARATORY, 2),
    /** Partner sets up the centre and repairs it to work-rules standards. */
    SYSTEM_CENTER(CooperationType.SYSTEM_USE, InteractionStage.PREPARATORY, 3),
    /** Partner pays for system access and training. */
    SYSTEM_PAYMENT(CooperationType.SYSTEM_USE, InteractionStage.PREPARATORY, 4),
    /** Corporation trains partner staff, or current centre staff are hired. */
    SYSTEM_STAFF(CooperationType.SYSTEM_USE, InteractionStage.PREPARATORY, 5),
    /** Protected channel is provided. */
    SYSTEM_CHANNEL(CooperationType.SYSTEM_USE, InteractionStage.PREPARATORY, 6),
    /** Site is made ready: premises, equipment, furniture. */
    SYSTEM_SITE(CooperationType.SYSTEM_USE, InteractionStage.PREPARATORY, 7),
    /** System and electronic queue are configured. */
    SYSTEM_SETUP(CooperationType.SYSTEM_USE, InteractionStage.PREPARATORY, 8),
    /** Partner centre keeps working continuously. */
    SYSTEM_OPERATION(CooperationType.SYSTEM_USE, InteractionStage.IMPLEMENTATION, 1),
    /** Partner centre keeps the corporation centre's schedule. */
    SYSTEM_SCHEDULE(CooperationType.SYSTEM_USE, InteractionStage.IMPLEMENTATION, 2),
    /** Partner finds out recipients' needs. */
    SYSTEM_NEEDS(CooperationType.SYSTEM_USE, InteractionStage.IMPLEMENTATION, 3),
    /** Partner identifies recipients, biometrics included. */
    SYSTEM_IDENTIFICATION(CooperationType.SYSTEM_USE, InteractionStage.IMPLEMENTATION, 4),
    /** Partner receives applications for intake and results. */
    SYSTEM_APPLICATION(CooperationType.SYSTEM_USE, InteractionStage.IMPLEMENTATION, 5),
    /** Full document packages are assembled. */
    SYSTEM_PACKAGE(CooperationType.SYSTEM_USE, InteractionStage.IMPLEMENTATION, 6),
    /** Payment collection is organised. */
    SYSTEM_PAYMENT_TAKEN(CooperationType.SYSTEM_USE, InteractionStage.IMPLEMENTATION, 7),
    /** Intake services are rendered. */
    SYSTEM_INTAKE(CooperationType.SYSTEM_USE, InteractionStage.IMPLEMENTATION, 8),
    /** Applications and packages are brought to providers. */
    SYSTEM_DELIVERY_TO_PROVIDER(CooperationType.SYSTEM_USE, InteractionStage.IMPLEMENTATION, 9),
    /** Results are delivered and handed over. */
    SYSTEM_RESULT(CooperationType.SYSTEM_USE, InteractionStage.IMPLEMENTATION, 10),
    /** Parties determine the centre to be handed over. */
    TRUST_CENTER(CooperationType.TRUST_MANAGEMENT, InteractionStage.PREPARATORY, 1),
    /** Parties sign on passing management functions in trust. */
    TRUST_AGREEMENT(CooperationType.TRUST_MANAGEMENT, InteractionStage.PREPARATORY, 2),
    /** Working centre with needed qualified staff passes by deed. */
    TRUST_TRANSFER(CooperationType.TRUST_MANAGEMENT, InteractionStage.PREPARATORY, 3),
    /** Partner carries out repairs. */
    TRUST_REPAIR(CooperationType.TRUST_MANAGEMENT, InteractionStage.PREPARATORY, 4),
    /** Corporation trains partner staff. */
    TRUST_TRAINING(CooperationType.TRUST_MANAGEMENT, InteractionStage.PREPARATORY, 5),
    /** Partner pays for access, staff training and centre property use. */
    TRUST_PAYMENT(CooperationType.TRUST_MANAGEMENT, InteractionStage.PREPARATORY, 6),
    /** Centre keeps working continuously. */
    TRUST_OPERATION(CooperationType.TRUST_MANAGEMENT, InteractionStage.IMPLEMENTATION, 1),
    /** Intake and issue services are rendered. */
    TRUST_SERVICE(CooperationType.TRUST_MANAGEMENT, InteractionStage.IMPLEMENTATION, 2),
    /** Partner reports on services to the corporation. */
    TRUST_PARTNER_REPORT(CooperationType.TRUST_MANAGEMENT, InteractionStage.IMPLEMENTATION, 3),
    /** Corporation reports partner's services to the authority. */
    TRUST_CORPORATION_REPORT(CooperationType.TRUST_MANAGEMENT, InteractionStage.IMPLEMENTATION, 4);

    private final CooperationType type;
    private final InteractionStage stage;
    private final int number;

    InteractionStep(CooperationType type, InteractionStage stage, int number) {
        this.type = type;
        this.stage = stage;
        this.number = number;
    }

    /**
     * Returns the steps of a type of cooperation, in the order of the text.
     *
     * @param type the type, not null
     * @return the steps, not null
     */
    public static List<InteractionStep> of(CooperationType type) {
        return Stream.of(values()).filter(step -> step.type == type).toList();
    }

    /**
     * Returns the type of cooperation to which the step belongs.
     *
     * @return the type, not null
     */
    public CooperationType type() {
        return type;
    }

    /**
     * Returns the stage in which it is done.
     *
     * @return the stage, not null
     */
    public InteractionStage stage() {
        return stage;
    }

    /**
     * Returns its place in the list of its stage.
     *
     * @return the place, 1 for the first
     */
    public int number() {
        return number;
    }

    /**
     * Returns the norm that lists it.
     *
     * @return the norm, not null
     */
    public NormId norm() {
        return switch (this) {
            case AGENT_AGREEMENT -> StepNorms.AGENT_AGREEMENT;
            case AGENT_PAYMENT -> StepNorms.AGENT_PAYMENT;
            case AGENT_NETWORK_COMPLEX -> StepNorms.AGENT_NETWORK_COMPLEX;
            case AGENT_LAPTOP_SETUP -> StepNorms.AGENT_LAPTOP_SETUP;
            case AGENT_NEEDS -> StepNorms.AGENT_NEEDS;
            case AGENT_IDENTIFICATION -> StepNorms.AGENT_IDENTIFICATION;
            case AGENT_APPLICATION -> StepNorms.AGENT_APPLICATION;
            case AGENT_PACKAGE -> StepNorms.AGENT_PACKAGE;
            case AGENT_PAYMENT_TAKEN -> StepNorms.AGENT_PAYMENT_TAKEN;
            case AGENT_HOME_VISIT -> StepNorms.AGENT_HOME_VISIT;
            case AGENT_INTAKE -> StepNorms.AGENT_INTAKE;
            case AGENT_DELIVERY_TO_PROVIDER -> StepNorms.AGENT_DELIVERY_TO_PROVIDER;
            case AGENT_RESULT -> StepNorms.AGENT_RESULT;
            case SYSTEM_LOCATION -> StepNorms.SYSTEM_LOCATION;
            case SYSTEM_AGREEMENT -> StepNorms.SYSTEM_AGREEMENT;
            case SYSTEM_CENTER -> StepNorms.SYSTEM_CENTER;
            case SYSTEM_PAYMENT -> StepNorms.SYSTEM_PAYMENT;
            case SYSTEM_STAFF -> StepNorms.SYSTEM_STAFF;
            case SYSTEM_CHANNEL -> StepNorms.SYSTEM_CHANNEL;
            case SYSTEM_SITE -> StepNorms.SYSTEM_SITE;
            case SYSTEM_SETUP -> StepNorms.SYSTEM_SETUP;
            case SYSTEM_OPERATION -> StepNorms.SYSTEM_OPERATION;
            case SYSTEM_SCHEDULE -> StepNorms.SYSTEM_SCHEDULE;
            case SYSTEM_NEEDS -> StepNorms.SYSTEM_NEEDS;
            case SYSTEM_IDENTIFICATION -> StepNorms.SYSTEM_IDENTIFICATION;
            case SYSTEM_APPLICATION -> StepNorms.SYSTEM_APPLICATION;
            case SYSTEM_PACKAGE -> StepNorms.SYSTEM_PACKAGE;
            case SYSTEM_PAYMENT_TAKEN -> StepNorms.SYSTEM_PAYMENT_TAKEN;
            case SYSTEM_INTAKE -> StepNorms.SYSTEM_INTAKE;
            case SYSTEM_DELIVERY_TO_PROVIDER -> StepNorms.SYSTEM_DELIVERY_TO_PROVIDER;
            case SYSTEM_RESULT -> StepNorms.SYSTEM_RESULT;
            case TRUST_CENTER -> StepNorms.TRUST_CENTER;
            case TRUST_AGREEMENT -> StepNorms.TRUST_AGREEMENT;
            case TRUST_TRANSFER -> StepNorms.TRUST_TRANSFER;
            case TRUST_REPAIR -> StepNorms.TRUST_REPAIR;
            case TRUST_TRAINING -> StepNorms.TRUST_TRAINING;
            case TRUST_PAYMENT -> StepNorms.TRUST_PAYMENT;
            case TRUST_OPERATION -> StepNorms.TRUST_OPERATION;
            case TRUST_SERVICE -> StepNorms.TRUST_SERVICE;
            case TRUST_PARTNER_REPORT -> StepNorms.TRUST_PARTNER_REPORT;
            case TRUST_CORPORATION_REPORT -> StepNorms.TRUST_CORPORATION_REPORT;
        };
    }

    /**
     * Tells whether the step concludes the agreement: its signing fulfils it.
     *
     * @return true for one step of each type
     */
    public boolean isConclusion() {
        return this == AGENT_AGREEMENT || this == SYSTEM_AGREEMENT || this == TRUST_AGREEMENT;
    }

    /**
     * Tells whether the step is part of rendering one service, and is done anew for each.
     *
     * @return false for preparatory steps, the running of a center, its hours and the reports
     */
    public boolean belongsToService() {
        return stage == InteractionStage.IMPLEMENTATION && !isContinuing();
    }

    /**
     * Tells whether the step is one of implementation that goes on as long as the agreement does.
     *
     * @return true for the running of a center, its hours and the reports
     */
    public boolean isContinuing() {
        return switch (this) {
            case SYSTEM_OPERATION, SYSTEM_SCHEDULE, TRUST_OPERATION, TRUST_PARTNER_REPORT, TRUST_CORPORATION_REPORT ->
                true;
            default -> false;
        };
    }

    /**
     * Tells whether the text asks for the step only where it is needed.
     *
     * <p>The repair of a center in trust management is such a step in the Kazakh text alone. A step of which only a
     * part is optional has to be done.
     *
     * @param edition the law, not null
     * @return true if it may be left out
     */
    public boolean isOptional(Edition edition) {
        return switch (this) {
            case AGENT_HOME_VISIT, AGENT_DELIVERY_TO_PROVIDER, SYSTEM_DELIVERY_TO_PROVIDER, TRUST_TRAINING -> true;
            case TRUST_REPAIR -> edition.agreement() == AgreementText.KAZAKH;
            default -> false;
        };
    }

    /**
     * Tells whether a part of the step is done only where it is needed: the visit to take an application, the fee for
     * training.
     *
     * @return true for one step of an agent and one of trust management
     */
    public boolean isPartlyOptional() {
        return this == AGENT_APPLICATION || this == TRUST_PAYMENT;
    }

    /**
     * Tells whether the text names two ways to do the step, of which one is enough ({@link StaffPreparation}).
     *
     * @return true for the staff of a partner's own center
     */
    public boolean hasAlternatives() {
        return this == SYSTEM_STAFF;
    }

    /**
     * Tells whether the step takes a payment of the recipient: of a service free of charge there is none.
     *
     * @return true for one step of an agent and one of a partner's own center
     */
    boolean takesPayment() {
        return this == AGENT_PAYMENT_TAKEN || this == SYSTEM_PAYMENT_TAKEN;
    }

    /**
     * Returns who does the step.
     *
     * @param edition the law, not null
     * @return the roles, not null; empty where the edition does not hold the step
     */
    public List<PartyRole> performers(Edition edition) {
        return edition.norms().find(norm()).stream()
                .flatMap(found -> found.actors().stream())
                .map(PartyRole::of)
                .toList();
    }

    /**
     * Returns the name of the step for a reader.
     *
     * @return the label, not null
     */
    public LocalizedText label() {
        return StepTexts.TEXTS.text("step." + name());
    }
}

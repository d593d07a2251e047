package example;

import java.time.LocalDate;
import kz.qyzmet.deadline.LegalCase;
import org.joda.money.Money;

/** A class of the host: its mapper reads it as it always did, and the values of Qyzmet in it as Qyzmet does. */
public record Letter(String subject, LocalDate receivedOn, Money postage, LegalCase about) {}

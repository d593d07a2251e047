package example;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import kz.qyzmet.jqwik.contract.Vector;
import kz.qyzmet.jqwik.contract.Vectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rule gives what the shared vectors say of its norm. */
class ReviewTermVectorsTest {

    static Stream<Vector> vectors() {
        return Vectors.all().stream().filter(vector -> vector.norm().equals(Kazakhstan.REVIEW));
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void theRuleGivesWhatTheVectorSays(Vector vector) {
        assertEquals(
                vector.due().day(),
                new ReviewTerm(Kazakhstan::isWorkingDay).lastDay(vector.trigger().day()));
    }
}

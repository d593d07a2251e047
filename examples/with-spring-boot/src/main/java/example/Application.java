package example;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the application: the beans of the library are there without a word. */
@SpringBootApplication
public class Application {

    /** Made by Spring. */
    public Application() {}

    /**
     * Starts it.
     *
     * @param arguments the properties of the command line
     */
    public static void main(String[] arguments) {
        SpringApplication.run(Application.class, arguments);
    }
}

package kz.qyzmet.spring.web;

import java.util.Map;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** An application with a controller of its own. */
@SpringBootApplication
@ComponentScan(
        useDefaultFilters = false,
        includeFilters = @ComponentScan.Filter(type = FilterType.ASSIGNABLE_TYPE, classes = Host.Own.class))
class Host {

    @RestController
    static class Own {

        @GetMapping("/own")
        Map<String, String> own() {
            return Map.of("own", "yes");
        }

        @GetMapping("/own/broken")
        String broken() {
            throw new IllegalStateException("of the host");
        }
    }
}

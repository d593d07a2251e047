/** The library over HTTP: endpoints, their limits, their problem details and their description. */
@NullMarked
package kz.qyzmet.spring.web;

import org.jspecify.annotations.NullMarked;

package kz.qyzmet.deadline; /** x. */ public interface Stub {}

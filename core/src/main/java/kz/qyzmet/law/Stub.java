package kz.qyzmet.law; /** x. */ public interface Stub {}

package id.anjungan.provisioning.citizen;
import id.anjungan.central.contract.CitizenKind;
import java.nio.file.Path;
public final class SyntheticCitizen { private SyntheticCitizen() {} public static void make(long seed, CitizenKind kind, Path out) { throw new UnsupportedOperationException(); } }

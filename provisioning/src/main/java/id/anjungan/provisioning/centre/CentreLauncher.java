package id.anjungan.provisioning.centre;
public final class CentreLauncher { private CentreLauncher() {} public static void main(String[] a) { throw new UnsupportedOperationException(); } }

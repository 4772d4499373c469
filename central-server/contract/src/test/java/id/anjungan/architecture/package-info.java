/// The architecture rules that every module runs over its own classes.
package id.anjungan.architecture;

package id.anjungan.central.resident;

/// One entry of a code list.
///
/// @param code as in the forms of the population administration
/// @param printed the Indonesian word as printed on a card
/// @param english the word printed on the card of a foreigner [OA]
public record CodedValue(int code, String printed, String english) {}

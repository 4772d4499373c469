package id.anjungan.agent.receipt;

import id.anjungan.agent.contract.Language;
import id.anjungan.agent.contract.Words;
import id.anjungan.central.contract.RegistrationNumber;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What a receipt must say. It holds no NIK and no name.
///
/// @param registrationNumber null when the visit ended before an application was opened
/// @param proof compact JWS for the QR; null without a registration number
/// @param result what became of the visit, one sentence
/// @param nextStep what the citizen does next, where, by when; printed first and largest
/// @param code stable code of a refusal or fault, null when all went well
public record ReceiptContent(
    Language language,
    @Nullable RegistrationNumber registrationNumber,
    @Nullable String proof,
    Words result,
    Words nextStep,
    @Nullable String code,
    Instant at) {}

#include "domain/finals/sittings.h"

#include <algorithm>
#include <tuple>

namespace letopis {
namespace {

bool is_before(const FinalAttestation& one, const FinalAttestation& other) {
    return std::tuple(one.held_on, one.final_attestation) <
           std::tuple(other.held_on, other.final_attestation);
}

bool is_of_kind(const FinalAttestation& one, const FinalAttestation& sitting) {
    return one.signed_on && !one.is_cancelled && one.kind == sitting.kind &&
           one.final_attestation != sitting.final_attestation;
}

}  // namespace

bool is_passed(const FinalResult& line) {
    return line.result && *line.result != ResultValue::one && *line.result != ResultValue::two;
}

std::vector<StudentId> passed_elsewhere(std::span<const FinalAttestation> sittings,
                                        const FinalAttestation& sitting) {
    std::vector<StudentId> passed;
    for (const FinalAttestation& one : sittings) {
        if (!is_of_kind(one, sitting)) continue;
        for (const FinalResult& line : one.results)
            if (is_passed(line)) passed.push_back(line.student_id);
    }
    return passed;
}

bool is_additional(std::span<const FinalAttestation> sittings, const FinalAttestation& sitting) {
    return std::any_of(sittings.begin(), sittings.end(), [&](const FinalAttestation& one) {
        return is_of_kind(one, sitting) && is_before(one, sitting);
    });
}

bool sits_again(std::span<const FinalAttestation> sittings, const FinalAttestation& sitting,
                StudentId student_id) {
    return std::any_of(sittings.begin(), sittings.end(), [&](const FinalAttestation& one) {
        return is_of_kind(one, sitting) && is_before(one, sitting) &&
               std::any_of(one.results.begin(), one.results.end(), [&](const FinalResult& line) {
                   return line.student_id == student_id && !is_passed(line);
               });
    });
}

}  // namespace letopis

#include "package/records/class_finals.h"

#include <algorithm>

#include "package/records/fold_step.h"

namespace letopis {
namespace {

std::string behaviour_word(const std::optional<BehaviourValue>& value) {
    return value ? std::string{record_word(*value)} : "";
}

class FinalsStep : FoldStep {
public:
    using FoldStep::FoldStep;

    void operator()(const BehaviourAssessed& fact) {
        need_person(fact.student_id);
        const std::pair key{fact.student_id, fact.period_id};
        const auto standing = year_.behaviour.find(key);
        if (fact.corrects >= 0)
            corrected({.kind = CorrectedKind::behaviour,
                       .corrects = fact.corrects,
                       .period_id = fact.period_id,
                       .student_id = fact.student_id,
                       .old_value = standing == year_.behaviour.end()
                                        ? ""
                                        : behaviour_word(standing->second.fact.value),
                       .value = behaviour_word(fact.value),
                       .reason = ""});
        if (fact.value)
            year_.behaviour[key] = stated(fact);
        else
            year_.behaviour.erase(key);
    }
    void operator()(const AttestationHeld& fact) {
        need_course(fact.course_id);
        need_person(fact.student_id);
        if (fact.corrects >= 0) {
            const auto standing = year_.attestations.find(fact.corrects);
            corrected({.kind = CorrectedKind::attestation,
                       .corrects = fact.corrects,
                       .course_id = fact.course_id,
                       .period_id = fact.period_id,
                       .student_id = fact.student_id,
                       .old_value = standing == year_.attestations.end()
                                        ? ""
                                        : std::string{record_word(standing->second.fact.result)},
                       .value = std::string{record_word(fact.result)},
                       .reason = ""});
            year_.attestations.erase(fact.corrects);
        }
        year_.attestations[index_] = stated(fact);
    }
    void operator()(const AttestationDeferred& fact) {
        need_course(fact.course_id);
        need_person(fact.student_id);
        year_.deferrals[index_] = stated(fact);
    }
    void operator()(const DeferralWithdrawn& fact) { year_.deferrals.erase(fact.deferral); }
    void operator()(const ExamResultRecorded& fact) {
        need_person(fact.student_id);
        if (!year_.subjects.contains(fact.subject_id)) gap("экзамен по неизвестному предмету");
        const std::pair key{fact.student_id, fact.subject_id};
        const auto standing = year_.exams.find(key);
        if (fact.corrects >= 0)
            corrected(
                {.kind = CorrectedKind::exam_result,
                 .corrects = fact.corrects,
                 .subject_id = fact.subject_id,
                 .student_id = fact.student_id,
                 .old_value = standing == year_.exams.end() ? "" : exam_word(standing->second.fact),
                 .value = exam_word(fact),
                 .reason = fact.reason});
        if (fact.points || fact.result)
            year_.exams[key] = stated(fact);
        else
            year_.exams.erase(key);
    }
    void operator()(const FinalAttestationPlanned& fact) {
        need_group(fact.study_group_id);
        year_.final_attestations[index_] = stated(fact);
    }
    void operator()(const FinalAttestationCancelled& fact) {
        year_.final_attestations.erase(fact.final_attestation);
    }
    void operator()(const FinalProtocolSigned& fact) {
        if (!year_.final_attestations.contains(fact.final_attestation))
            return gap("протокол испытания, которое не назначено");
        for (const FinalResult& one : fact.results) need_person(one.student_id);
        year_.final_protocols[fact.final_attestation] = stated(fact);
    }

    /// A correction for each student whose result it changes.
    void operator()(const FinalProtocolCorrected& fact) {
        const auto known = year_.final_protocols.find(fact.final_attestation);
        if (known == year_.final_protocols.end())
            return gap("исправление протокола, который не подписан");
        const std::vector<FinalResult> before = known->second.fact.results;
        for (const FinalResult& one : fact.results) {
            need_person(one.student_id);
            const FinalResult* const stood = line_of(before, one.student_id);
            if (stood == nullptr || stood->result != one.result)
                changed(fact, one.student_id, stood, &one);
        }
        for (const FinalResult& one : before)
            if (line_of(fact.results, one.student_id) == nullptr)
                changed(fact, one.student_id, &one, nullptr);
        known->second = stated(FinalProtocolSigned{.final_attestation = fact.final_attestation,
                                                   .study_group_id = fact.study_group_id,
                                                   .protocol_no = fact.protocol_no,
                                                   .signed_on = fact.signed_on,
                                                   .results = fact.results});
    }

    template <class Other>
    void operator()(const Other&) {}

private:
    static const FinalResult* line_of(const std::vector<FinalResult>& lines, StudentId student) {
        const auto found = std::ranges::find(lines, student, &FinalResult::student_id);
        return found == lines.end() ? nullptr : &*found;
    }
    void changed(const FinalProtocolCorrected& fact, StudentId student, const FinalResult* from,
                 const FinalResult* to) {
        corrected({.kind = CorrectedKind::final_result,
                   .corrects = fact.corrects,
                   .student_id = student,
                   .old_value = from == nullptr ? "" : record_result(from->result),
                   .value = to == nullptr ? "" : record_result(to->result),
                   .reason = fact.reason});
    }
};

}  // namespace

std::string exam_word(const ExamResultRecorded& exam) {
    std::string words;
    if (exam.points) words = std::to_string(*exam.points) + " б.";
    if (exam.result) words += (words.empty() ? "" : ", ") + std::string{record_word(*exam.result)};
    return words;
}

void fold_class_finals(ClassYear& year, EntryIndex index, const Entry& entry) {
    std::visit(FinalsStep{year, index, entry}, entry.body);
}

}  // namespace letopis

#include "app/attestation/finals/open_student_finals.h"

#include <algorithm>
#include <set>

#include "app/attestation/finals/open_finals.h"
#include "domain/classes/membership.h"
#include "domain/finals/sittings.h"
#include "ports/gathering/school_year.h"
#include "ports/standing.h"

namespace letopis {
namespace {

class StudentFinalsLook {
public:
    StudentFinalsLook(Reader& reader, const Person& student, Date today, StudentFinals& view)
        : reader_{reader}, student_{student}, today_{today}, view_{view} {}

    /// The latest group first: its order is the one that counts.
    Result<Done> add_group(const Enrolment& enrolment) {
        LETOPIS_TRY(group, find_study_group(reader_, enrolment.study_group_id));
        if (group.kind != StudyGroupKind::vocational_group) return Done{};
        LETOPIS_TRY(admission, reader_.graduate_admission(group.study_group_id));
        const bool is_admitted =
            admission && std::find(admission->student_ids.begin(), admission->student_ids.end(),
                                   student_.person_id) != admission->student_ids.end();
        if (is_admitted && !has_group_)
            view_.admission =
                std::string{by_sex(student_.sex, "допущен", "допущена", "допущен(а)")} +
                ", приказ " + order_words(admission->order_no, admission->order_on);
        has_group_ = true;
        LETOPIS_TRY(attestations, reader_.final_attestations_of_group(group.study_group_id));
        std::set<FinalAttestationKind> passed;
        for (const FinalAttestation& one : attestations)
            if (one.signed_on && add_signed(one)) passed.insert(one.kind);
        for (const FinalAttestation& one : attestations)
            if (!one.signed_on && !passed.contains(one.kind) &&
                (is_admitted || (!admission && enrolment.covers(one.held_on))))
                view_.finals.push_back(planned(one));
        return Done{};
    }

private:
    StudentFinal planned(const FinalAttestation& one) const {
        return {.final_attestation = one.final_attestation,
                .kind_title = std::string{final_attestation_title(one.kind)},
                .held_on = one.held_on,
                .is_past = one.held_on < today_,
                .place = one.place};
    }

    /// Whether he has passed by it.
    bool add_signed(const FinalAttestation& one) {
        for (const FinalResult& result : one.results) {
            if (result.student_id != student_.person_id) continue;
            StudentFinal his = planned(one);
            his.topic = result.topic;
            his.has_result = result.result.has_value();
            his.result_words = final_result_words(result.result, student_.sex);
            his.protocol_no = one.protocol_no;
            his.signed_on = one.signed_on;
            view_.finals.push_back(std::move(his));
            return is_passed(result);
        }
        return false;
    }

    Reader& reader_;
    const Person& student_;
    Date today_;
    StudentFinals& view_;
    bool has_group_ = false;
};

}  // namespace

Result<StudentFinals> gather_student_finals(Reader& reader, const Person& student, Date today) {
    StudentFinals view{.student_id = student.person_id};
    LETOPIS_TRY(enrolments, reader.enrolments_of(student.person_id));
    std::sort(enrolments.begin(), enrolments.end(), [](const Enrolment& a, const Enrolment& b) {
        return b.enrolled_on < a.enrolled_on;  // Of two stays in a group, the later.
    });
    StudentFinalsLook look{reader, student, today, view};
    std::set<StudyGroupId> seen;
    for (const Enrolment& one : enrolments)
        if (seen.insert(one.study_group_id).second) LETOPIS_TRY_DONE(look.add_group(one));
    std::stable_sort(
        view.finals.begin(), view.finals.end(),
        [](const StudentFinal& a, const StudentFinal& b) { return a.held_on < b.held_on; });
    return view;
}

Result<StudentFinals> open_student_finals(Reader& reader, const Standing& standing,
                                          StudentId student_id, Instant now) {
    const Date today = moscow_date(now);
    LETOPIS_TRY(target, student_target(reader, student_id, today));
    LETOPIS_TRY_DONE(check_access(standing, Action::read_diary, target));
    LETOPIS_TRY(student, reader.person(student_id));
    if (!student) return RefusalCode::not_found;
    return gather_student_finals(reader, *student, today);
}

}  // namespace letopis

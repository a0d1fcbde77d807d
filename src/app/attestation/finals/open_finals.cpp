#include "app/attestation/finals/open_finals.h"

#include <algorithm>
#include <set>

#include "app/attestation/finals/graduates.h"
#include "app/attestation/finals/protocol_signature.h"
#include "base/text.h"
#include "domain/classes/membership.h"
#include "domain/finals/sittings.h"
#include "domain/marks/result_words.h"
#include "ports/gathering/names.h"
#include "ports/gathering/school_year.h"
#include "ports/standing.h"

namespace letopis {
namespace {

bool holds(const std::vector<StudentId>& students, StudentId student) {
    return std::find(students.begin(), students.end(), student) != students.end();
}

/// Who wrote a signed one last, and whether the asker may put it right.
Result<Done> add_signature(Reader& reader, const FinalAttestation& one, PersonId asker,
                           FinalAttestationLine& line) {
    LETOPIS_TRY(signature, protocol_signature(reader, one));
    if (!signature) return Done{};
    line.version = one.version;
    line.may_correct = signature->person_id != asker;
    if (signature->correction_reason.empty()) return Done{};
    LETOPIS_TRY(name, short_name(reader, signature->person_id));
    line.corrected = "исправлено " + moscow_date(signature->recorded_at).russian() + ", " + name +
                     ": " + signature->correction_reason;
    return Done{};
}

/// `sittings`: of the group.
Result<FinalAttestationLine> line_of(Reader& reader, const FinalAttestation& one,
                                     const std::vector<FinalAttestation>& sittings, Date today) {
    FinalAttestationLine line{.final_attestation = one.final_attestation,
                              .kind = one.kind,
                              .kind_title = std::string{final_attestation_title(one.kind)},
                              .held_on = one.held_on,
                              .is_over = one.held_on <= today,
                              .place = one.place,
                              .chair = one.chair,
                              .secretary = one.secretary,
                              .members = one.members,
                              .order_no = one.order_no,
                              .protocol_no = one.protocol_no,
                              .signed_on = one.signed_on,
                              .is_additional = is_additional(sittings, one)};
    for (const FinalResult& result : one.results) {
        LETOPIS_TRY(student, reader.person(result.student_id));
        if (!student) continue;
        line.results.push_back({.student_id = result.student_id,
                                .name = student->full_name(),
                                .topic = result.topic,
                                .lead = result.lead,
                                .result = result.result,
                                .result_words = final_result_words(result.result, student->sex),
                                .is_repeat = sits_again(sittings, one, result.student_id)});
    }
    std::sort(line.results.begin(), line.results.end(),
              [](const FinalResultLine& a, const FinalResultLine& b) {
                  return sort_key(a.name) < sort_key(b.name);
              });
    return line;
}

/// Who was admitted is named also when he was on the list on none of these days.
Result<Done> add_gone(Reader& reader, const StudyGroup& group,
                      const std::vector<StudentId>& admitted, FinalsOfGroup& view) {
    std::set<StudentId> known;
    for (const Graduate& one : view.graduates) known.insert(one.student_id);
    LETOPIS_TRY(listed, reader.students_of_group(group.study_group_id));
    for (const Member& member : members_of(listed)) {
        const StudentId id = member.person.person_id;
        if (holds(admitted, id) && !known.contains(id))
            view.graduates.push_back({.student_id = id,
                                      .name = member.person.full_name(),
                                      .standing = {.student_id = id},
                                      .is_admitted = true,
                                      .left_on = member.left_on()});
    }
    std::stable_sort(
        view.graduates.begin(), view.graduates.end(),
        [](const Graduate& a, const Graduate& b) { return sort_key(a.name) < sort_key(b.name); });
    for (Graduate& one : view.graduates)
        if (one.left_on && view.today <= *one.left_on) one.left_on.reset();
    return Done{};
}

void mark_signed(FinalsOfGroup& view) {
    std::set<StudentId> signed_for;
    for (const FinalAttestationLine& line : view.attestations)
        for (const FinalResultLine& result : line.results) signed_for.insert(result.student_id);
    for (Graduate& one : view.graduates) one.has_protocol = signed_for.contains(one.student_id);
}

Result<Done> add_graduates(Reader& reader, const StudyGroup& group, Date on, FinalsOfGroup& view) {
    LETOPIS_TRY(admission, reader.graduate_admission(group.study_group_id));
    std::vector<StudentId> admitted;
    if (admission) {
        admitted = admission->student_ids;
        view.admission = {.order_no = admission->order_no,
                          .order_on = admission->order_on,
                          .students = static_cast<int>(admitted.size())};
    }
    LETOPIS_TRY(looks, graduates_on(reader, group, {on, view.today}, view.today));
    for (GraduateLook& look : looks)
        view.graduates.push_back({.student_id = look.student.person_id,
                                  .name = look.student.full_name(),
                                  .standing = look.standing,
                                  .may_be_admitted = look.standing.may_be_admitted(),
                                  .obstacles = std::move(look.obstacles),
                                  .is_admitted = holds(admitted, look.student.person_id),
                                  .left_on = look.left_on});
    return add_gone(reader, group, admitted, view);
}

}  // namespace

std::string final_result_words(const std::optional<ResultValue>& result, Sex sex) {
    if (result) return result_in_words(*result);
    return std::string{by_sex(sex, "не явился", "не явилась", "не явился (не явилась)")};
}

Result<FinalsOfGroup> open_finals(Reader& reader, const Standing& standing, StudyGroupId id,
                                  Instant now) {
    const Date today = moscow_date(now);
    LETOPIS_TRY(group, find_study_group(reader, id));
    LETOPIS_TRY(target, group_target(reader, group));
    const bool may_admit = check_access(standing, Action::admit_graduates, target).has_value();
    if (!may_admit) LETOPIS_TRY_DONE(check_access(standing, Action::read_class, target));
    if (group.kind != StudyGroupKind::vocational_group) return RefusalCode::not_found;
    LETOPIS_TRY(year, find_school_year(reader, group.school_year_id));
    LETOPIS_TRY(closed_at, reader.class_closed_at(id));
    const Date on = day_in(year, today);
    FinalsOfGroup view{
        .study_group_id = id,
        .study_group_title = group.title,
        .school_year_title = year.title,
        .today = today,
        .year_starts_on = year.starts_on,
        .last_exam_on = final_days_of(year).last,
        .is_closed = closed_at.has_value(),
        .may_keep = !closed_at && check_access(standing, Action::keep_finals, target).has_value(),
        .may_admit = !closed_at && may_admit};
    LETOPIS_TRY(curator, class_teacher_on(reader, id, on));
    view.curator = std::move(curator);
    LETOPIS_TRY_DONE(add_graduates(reader, group, on, view));
    LETOPIS_TRY(attestations, reader.final_attestations_of_group(id));
    for (const FinalAttestation& one : attestations) {
        LETOPIS_TRY(line, line_of(reader, one, attestations, today));
        LETOPIS_TRY_DONE(add_signature(reader, one, standing.person_id, line));
        line.may_correct = line.may_correct && view.may_keep;
        view.attestations.push_back(std::move(line));
    }
    mark_signed(view);
    return view;
}

}  // namespace letopis

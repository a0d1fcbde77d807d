#include "app/reports/open_general_list.h"

#include "domain/classes/membership.h"
#include "ports/gathering/names.h"
#include "ports/gathering/school_year.h"
#include "ports/standing.h"

namespace letopis {
namespace {

Result<std::vector<std::string>> guardians_of(Reader& reader, StudentId student_id, Date today) {
    LETOPIS_TRY(guardianships, reader.guardianships_of_student(student_id));
    std::vector<std::string> guardians;
    for (const Guardianship& one : guardianships) {
        if (one.rights != GuardianRights::full || today < one.valid_from) continue;
        if (one.valid_to && *one.valid_to < today) continue;
        LETOPIS_TRY(name, full_name(reader, one.guardian_id));
        guardians.push_back(name + (one.relation.empty() ? "" : ", " + one.relation));
    }
    return guardians;
}

GeneralListRow row_of(const Member& member, int number) {
    const Enrolment& first = member.enrolments.front();
    const Enrolment& last = member.enrolments.back();
    return {.number = number,
            .student_id = member.person.person_id,
            .name = member.person.full_name(),
            .birth_date = member.person.birth_date,
            .sex = member.person.sex,
            .personal_no = member.person.personal_no,
            .enrolled_on = first.enrolled_on,
            .order = order_words(first.order_no, first.order_on),
            .left_on = last.left_on,
            .left_order = order_words(last.left_order_no, last.left_order_on),
            .left_reason = last.left_reason};
}

}  // namespace

Result<GeneralList> open_general_list(Reader& reader, const Standing& standing, StudyGroupId id,
                                      Instant now) {
    const Date today = moscow_date(now);
    LETOPIS_TRY(group, find_study_group(reader, id));
    LETOPIS_TRY(target, group_target(reader, group));
    LETOPIS_TRY_DONE(check_access(standing, Action::keep_excuses, target));
    LETOPIS_TRY(year, find_school_year(reader, group.school_year_id));
    LETOPIS_TRY(class_teacher, class_teacher_on(reader, id, day_in(year, today)));
    GeneralList list{.study_group_id = id,
                     .study_group_title = group.title,
                     .school_year_title = year.title,
                     .class_teacher = std::move(class_teacher),
                     .today = today};
    LETOPIS_TRY(listed, reader.students_of_group(id));
    for (const Member& member : members_of(listed)) {
        GeneralListRow row = row_of(member, static_cast<int>(list.rows.size()) + 1);
        LETOPIS_TRY(guardians, guardians_of(reader, row.student_id, today));
        row.guardians = std::move(guardians);
        list.rows.push_back(std::move(row));
    }
    return list;
}

}  // namespace letopis

#include "app/office/open_groups.h"

#include <algorithm>
#include <map>
#include <set>

#include "app/office/closed_list.h"
#include "domain/classes/after_school.h"
#include "domain/classes/membership.h"
#include "ports/gathering/class_split.h"
#include "ports/gathering/curriculum.h"
#include "ports/gathering/names.h"
#include "ports/gathering/school_year.h"

namespace letopis {
namespace {

Result<OfficeGroup> line_of(Reader& reader, const StudyGroup& group, Date on) {
    const StudyGroupId id = group.study_group_id;
    OfficeGroup line{
        .study_group_id = id, .kind = group.kind, .family = group.family, .title = group.title};
    LETOPIS_TRY(lead, class_teacher_on(reader, id, on));
    line.lead = std::move(lead);
    LETOPIS_TRY(closed_at, reader.class_closed_at(id));
    line.is_closed = closed_at.has_value();
    LETOPIS_TRY(list_closed, is_list_closed(reader, group));
    line.is_list_closed = list_closed;
    std::set<StudentId> students;
    LETOPIS_TRY(listed, reader.students_of_group(id));
    for (const ListedStudent& one : listed)
        if (one.enrolment.covers(on)) students.insert(one.person.person_id);
    line.student_count = static_cast<int>(students.size());
    LETOPIS_TRY(is_beside, is_after_school(reader, group));
    line.is_after_school = is_beside;
    if (is_home_class(group)) {
        LETOPIS_TRY(split, ClassSplit::gather(reader, id, on));
        line.wrong_count = split.wrong_count();
    }
    return line;
}

}  // namespace

Result<OfficeGroups> open_groups(Reader& reader, const Standing& standing, Instant now) {
    LETOPIS_TRY_DONE(check_access(standing, Action::keep_people, Target{}));
    LETOPIS_TRY(year, school_year_on(reader, moscow_date(now)));
    const Date on = day_in(year, moscow_date(now));
    OfficeGroups lines{.school_year_title = year.title,
                       .starts_on = year.starts_on,
                       .today = on,
                       .may_keep = true};
    LETOPIS_TRY(groups, reader.study_groups(year.school_year_id));
    std::map<StudyGroupId, std::string> titles;
    for (const StudyGroup& group : groups) titles[group.study_group_id] = group.title;
    for (const StudyGroup& group : groups) {
        LETOPIS_TRY(line, line_of(reader, group, on));
        for (const StudyGroupId parent : group.parent_group_ids)
            line.parents.push_back(titles[parent]);
        lines.groups.push_back(std::move(line));
    }
    LETOPIS_TRY(subjects, reader.subjects());
    for (const Subject& one : subjects)
        if (is_of_curriculum(one.kind)) lines.subjects.push_back({one.subject_id, one.title});
    return lines;
}

}  // namespace letopis

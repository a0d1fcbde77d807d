#include "app/attendance/open_exemptions.h"

#include <algorithm>
#include <map>
#include <tuple>

#include "base/limits.h"
#include "domain/lessons/briefings.h"
#include "ports/gathering/curriculum.h"
#include "ports/gathering/names.h"
#include "ports/gathering/school_year.h"
#include "ports/standing.h"

namespace letopis {
namespace {

/// Each subject once: physical culture first, the others in the order of the curriculum.
std::vector<ExemptibleSubject> subjects_of(const std::vector<CourseTitle>& titles) {
    std::vector<ExemptibleSubject> sports;
    std::vector<ExemptibleSubject> others;
    for (const CourseTitle& title : titles) {
        auto& list = is_physical_culture(title.subject) ? sports : others;
        const SubjectId id = title.subject.subject_id;
        if (std::any_of(list.begin(), list.end(),
                        [&](const ExemptibleSubject& one) { return one.subject_id == id; }))
            continue;
        list.push_back({.subject_id = id, .title = title.subject.title});
    }
    sports.insert(sports.end(), others.begin(), others.end());
    return sports;
}

Result<std::map<SubjectId, std::string>> subject_titles(Reader& reader) {
    LETOPIS_TRY(subjects, reader.subjects());
    std::map<SubjectId, std::string> titles;
    for (const Subject& one : subjects) titles.emplace(one.subject_id, one.title);
    return titles;
}

Result<ExemptionLine> line_of(Reader& reader, const Exemption& one, Date today) {
    LETOPIS_TRY(student, reader.person(one.student_id));
    LETOPIS_TRY(granted_by, short_name(reader, one.granted_by));
    return ExemptionLine{.exemption = one.entry_index,
                         .student_id = one.student_id,
                         .student_name = student ? student->last_first() : "",
                         .kind = one.kind,
                         .kind_title = std::string{exemption_kind_title(one.kind)},
                         .from_on = one.from_on,
                         .to_on = one.to_on,
                         .document_no = one.document_no,
                         .document_on = one.document_on,
                         .text = one.text,
                         .is_today = one.overlaps(today, today),
                         .granted_by = std::move(granted_by),
                         .granted_at = one.granted_at};
}

Result<std::vector<ExemptionLine>> lines_of(Reader& reader, const std::vector<Exemption>& known,
                                            Date today) {
    LETOPIS_TRY(titles, subject_titles(reader));
    std::vector<ExemptionLine> lines;
    for (const Exemption& one : known) {
        LETOPIS_TRY(line, line_of(reader, one, today));
        line.subject_title = titles[one.subject_id];
        lines.push_back(std::move(line));
    }
    std::stable_sort(
        lines.begin(), lines.end(), [](const ExemptionLine& one, const ExemptionLine& other) {
            return std::tuple{!one.is_today, other.to_on} < std::tuple{!other.is_today, one.to_on};
        });
    if (lines.size() > limits::exemptions_on_page) lines.resize(limits::exemptions_on_page);
    return lines;
}

}  // namespace

Result<ExemptionsView> open_exemptions(Reader& reader, const Standing& standing, StudyGroupId id,
                                       Instant now) {
    LETOPIS_TRY(group, find_study_group(reader, id));
    LETOPIS_TRY(target, group_target(reader, group));
    LETOPIS_TRY_DONE(check_access(standing, Action::grant_exemptions, target));
    const Date today = moscow_date(now);
    LETOPIS_TRY(year, find_school_year(reader, group.school_year_id));
    ExemptionsView view{.study_group_id = id,
                        .study_group_title = group.title,
                        .today = today,
                        .year_starts_on = year.starts_on,
                        .year_ends_on = year.ends_on};
    LETOPIS_TRY(known, reader.exemptions_of_group(id, year.starts_on, last_day_of(year)));
    LETOPIS_TRY(lines, lines_of(reader, known, today));
    view.exemptions = std::move(lines);
    LETOPIS_TRY(listed, reader.students_of_group(id));
    for (const ListedStudent& one : listed)
        if (one.enrolment.covers(today))
            view.students.push_back(
                {.student_id = one.enrolment.student_id, .name = one.person.last_first()});
    LETOPIS_TRY(titles, curriculum_of_class(reader, id));
    view.subjects = subjects_of(titles);
    return view;
}

}  // namespace letopis

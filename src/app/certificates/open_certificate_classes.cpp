#include "app/certificates/open_certificate_classes.h"

#include <algorithm>

#include "domain/classes/membership.h"
#include "domain/finals/certificate_words.h"
#include "ports/gathering/certificates/certificate_class.h"
#include "ports/gathering/school_year.h"
#include "ports/standing.h"

namespace letopis {
namespace {

constexpr int years_shown = 2;

Result<CertificateClassLine> line_of(Reader& reader, const StudyGroup& group,
                                     const SchoolYear& year, Date today) {
    CertificateClassLine line{.study_group_id = group.study_group_id,
                              .title = group.title,
                              .grade = group.grade,
                              .school_year_title = year.title};
    const Date on = day_in(year, today);
    LETOPIS_TRY(listed, reader.students_of_group(group.study_group_id));
    const auto members = members_of(listed);
    line.students = static_cast<int>(std::count_if(
        members.begin(), members.end(), [&](const Member& member) { return member.covers(on); }));
    LETOPIS_TRY(exams, reader.exam_results_of_group(group.study_group_id));
    line.exams = static_cast<int>(std::count_if(
        exams.begin(), exams.end(), [](const ExamResult& exam) { return !exam.is_withdrawn; }));
    LETOPIS_TRY(closed_at, reader.class_closed_at(group.study_group_id));
    line.is_closed = closed_at.has_value();
    return line;
}

}  // namespace

Result<CertificateClasses> open_certificate_classes(Reader& reader, const Standing& standing,
                                                    Instant now) {
    const Date today = moscow_date(now);
    std::vector<StudyGroupId> own = standing.leads_groups;
    own.insert(own.end(), standing.inspects_groups.begin(), standing.inspects_groups.end());
    LETOPIS_TRY_DONE(check_access(standing, Action::read_class, Target{.study_group_ids = own}));
    LETOPIS_TRY(years, reader.school_years());
    LETOPIS_TRY(current, school_year_on(reader, today));
    CertificateClasses view;
    int shown = 0;
    for (auto year = years.rbegin(); year != years.rend() && shown < years_shown; ++year) {
        if (current.starts_on < year->starts_on) continue;
        ++shown;
        LETOPIS_TRY(groups, reader.study_groups(year->school_year_id));
        for (const StudyGroup& group : groups) {
            if (!has_certificates(group)) continue;
            LETOPIS_TRY(target, group_target(reader, group));
            if (!check_access(standing, Action::read_class, target)) continue;
            LETOPIS_TRY(line, line_of(reader, group, *year, today));
            view.classes.push_back(std::move(line));
        }
    }
    return view;
}

}  // namespace letopis

#include "app/attestation/diploma/open_diploma_supplement.h"

#include <algorithm>
#include <map>

#include "app/attestation/open_study_record.h"
#include "domain/classes/membership.h"
#include "ports/gathering/school_year.h"
#include "ports/standing.h"

namespace letopis {
namespace {

using Parts = std::map<SupplementPartKind, std::vector<SupplementRow>>;

SupplementPartKind part_of(CurriculumCycle cycle) {
    switch (cycle) {
        case CurriculumCycle::general_education:
            return SupplementPartKind::general_education;
        case CurriculumCycle::social:
            return SupplementPartKind::social;
        case CurriculumCycle::science:
            return SupplementPartKind::science;
        case CurriculumCycle::general_professional:
            return SupplementPartKind::general_professional;
        case CurriculumCycle::professional_module:
            break;
    }
    return SupplementPartKind::professional_module;
}

void add_course_works(const StudyRecord& record, Parts& parts) {
    for (const StudyRecordPeriod& period : record.periods)
        for (const StudyRecordRow& row : period.rows)
            if (row.form == AttestationForm::course_work)
                parts[SupplementPartKind::course_works].push_back(
                    {.title = row.subject_title, .result = row.outcome});
}

/// A mark of the semester stands before that of a sheet.
bool is_marked(const StudyRecord& record, const std::string& subject_title) {
    return std::any_of(record.diploma.begin(), record.diploma.end(), [&](const DiplomaRow& row) {
        return row.subject_title == subject_title && !row.result.empty();
    });
}

/// Hours by orders; the mark of the semester, else of the last attestation sheet.
void add_practices(const StudyRecord& record, Parts& parts) {
    std::vector<SupplementRow>& rows = parts[SupplementPartKind::practices];
    for (const DiplomaRow& row : record.diploma)
        if (row.is_practice)
            rows.push_back({.title = row.subject_title, .hours = row.hours, .result = row.result});
    std::map<std::string, int> ordered;
    for (const StudyRecordPractice& one : record.practices) {
        auto row = std::find_if(rows.begin(), rows.end(), [&](const SupplementRow& other) {
            return other.title == one.subject_title;
        });
        if (row == rows.end())
            row = rows.insert(rows.end(), SupplementRow{.title = one.subject_title});
        row->hours = ordered[one.subject_title] += one.hours;
        if (!one.result.empty() && !is_marked(record, one.subject_title)) row->result = one.result;
    }
    if (rows.empty()) parts.erase(SupplementPartKind::practices);
}

/// Of each kind the last that has a result: before it he did not appear, or took it again.
void add_finals(const StudyRecord& record, Parts& parts) {
    std::map<std::string, const StudentFinal*> last;
    for (const StudentFinal& one : record.finals) {
        const StudentFinal*& known = last[one.kind_title];
        if (known == nullptr || one.has_result || !known->has_result) known = &one;
    }
    for (const StudentFinal& one : record.finals) {
        if (last[one.kind_title] != &one) continue;
        parts[SupplementPartKind::finals].push_back(
            {.title = one.topic.empty() ? one.kind_title : one.kind_title + ": " + one.topic,
             .result = one.result_words});
    }
}

DiplomaSupplement supplement_of(const StudyRecord& record) {
    DiplomaSupplement supplement{.student_id = record.student_id,
                                 .student_name = record.student_name,
                                 .birth_date = record.birth_date,
                                 .diploma_rule = record.diploma_rule};
    Parts parts;
    for (const DiplomaRow& row : record.diploma)
        if (!row.is_practice)
            parts[part_of(row.cycle)].push_back(
                {.title = row.subject_title, .hours = row.hours, .result = row.result});
    add_course_works(record, parts);
    add_practices(record, parts);
    add_finals(record, parts);
    for (auto& [kind, rows] : parts) {
        supplement.without_result += static_cast<int>(std::count_if(
            rows.begin(), rows.end(), [](const SupplementRow& row) { return row.result.empty(); }));
        supplement.parts.push_back({.kind = kind,
                                    .title = std::string{supplement_part_title(kind)},
                                    .rows = std::move(rows)});
    }
    return supplement;
}

Result<GroupSupplement> open_for(Reader& reader, const Standing& standing, StudyGroupId id,
                                 std::optional<StudentId> only, Instant now) {
    LETOPIS_TRY(group, find_study_group(reader, id));
    LETOPIS_TRY(target, group_target(reader, group));
    LETOPIS_TRY_DONE(check_access(standing, Action::read_class, target));
    if (group.kind != StudyGroupKind::vocational_group) return RefusalCode::not_found;
    LETOPIS_TRY(year, find_school_year(reader, group.school_year_id));
    const Date today = moscow_date(now);
    const Date on = day_in(year, today);
    GroupSupplement view{.study_group_id = id,
                         .study_group_title = group.title,
                         .school_year_title = year.title,
                         .today = today};
    LETOPIS_TRY(listed, reader.students_of_group(id));
    for (const Member& member : members_of(listed)) {
        const StudentId student_id = member.person.person_id;
        const bool is_listed = member.covers(on) || member.covers(today);
        if (only ? *only != student_id : !is_listed) continue;
        LETOPIS_TRY(record, gather_study_record(reader, student_id, now));
        view.students.push_back(supplement_of(record));
    }
    return view;
}

}  // namespace

std::string_view supplement_part_title(SupplementPartKind kind) {
    switch (kind) {
        case SupplementPartKind::general_education:
            return cycle_title(CurriculumCycle::general_education);
        case SupplementPartKind::social:
            return cycle_title(CurriculumCycle::social);
        case SupplementPartKind::science:
            return cycle_title(CurriculumCycle::science);
        case SupplementPartKind::general_professional:
            return cycle_title(CurriculumCycle::general_professional);
        case SupplementPartKind::professional_module:
            return cycle_title(CurriculumCycle::professional_module);
        case SupplementPartKind::course_works:
            return "Курсовые работы (проекты)";
        case SupplementPartKind::practices:
            return "Практика";
        case SupplementPartKind::finals:
            break;
    }
    return "Государственная итоговая аттестация";
}

Result<GroupSupplement> open_diploma_supplement(Reader& reader, const Standing& standing,
                                                StudyGroupId id, Instant now) {
    return open_for(reader, standing, id, std::nullopt, now);
}

Result<GroupSupplement> open_student_supplement(Reader& reader, const Standing& standing,
                                                StudyGroupId id, StudentId student_id,
                                                Instant now) {
    LETOPIS_TRY(view, open_for(reader, standing, id, student_id, now));
    if (view.students.empty()) return RefusalCode::not_found;
    return view;
}

}  // namespace letopis

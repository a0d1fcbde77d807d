#include "app/attestation/diploma/open_subject_cycles.h"

#include <algorithm>
#include <map>
#include <set>

#include "ports/gathering/curriculum.h"

namespace letopis {
namespace {

constexpr int years_shown = 5;

using GroupsOfSubject = std::map<SubjectId, std::set<std::string>>;

Result<GroupsOfSubject> groups_of_subjects(Reader& reader) {
    GroupsOfSubject found;
    LETOPIS_TRY(years, reader.school_years());
    int shown = 0;
    for (auto year = years.rbegin(); year != years.rend() && shown < years_shown; ++year, ++shown) {
        LETOPIS_TRY(groups, reader.study_groups(year->school_year_id));
        for (const StudyGroup& group : groups) {
            if (group.kind != StudyGroupKind::vocational_group) continue;
            LETOPIS_TRY(titles, curriculum_of_class(reader, group.study_group_id));
            for (const CourseTitle& title : titles)
                found[title.subject.subject_id].insert(group.title);
        }
    }
    return found;
}

CycleOrigin origin_of(const Subject& subject, const std::vector<SubjectCycle>& set) {
    if (std::any_of(set.begin(), set.end(),
                    [&](const SubjectCycle& one) { return one.subject_id == subject.subject_id; }))
        return CycleOrigin::set;
    return cycle_of_code(subject.title) ? CycleOrigin::code : CycleOrigin::kind;
}

}  // namespace

Result<SubjectCycles> open_subject_cycles(Reader& reader, const Standing& standing) {
    LETOPIS_TRY_DONE(check_access(standing, Action::keep_policies, Target{}));
    SubjectCycles view;
    using enum CurriculumCycle;
    for (const CurriculumCycle cycle :
         {general_education, social, science, general_professional, professional_module})
        view.cycles.push_back({cycle, std::string{cycle_title(cycle)}});
    LETOPIS_TRY(groups, groups_of_subjects(reader));
    LETOPIS_TRY(set, reader.subject_cycles());
    LETOPIS_TRY(subjects, reader.subjects());
    for (const Subject& subject : subjects) {
        const auto studied = groups.find(subject.subject_id);
        if (studied == groups.end()) continue;
        view.subjects.push_back({.subject_id = subject.subject_id,
                                 .subject_title = subject.title,
                                 .cycle = cycle_of(subject, set),
                                 .origin = origin_of(subject, set),
                                 .study_groups = {studied->second.begin(), studied->second.end()}});
    }
    std::stable_sort(
        view.subjects.begin(), view.subjects.end(),
        [](const SubjectCycleRow& a, const SubjectCycleRow& b) { return a.cycle < b.cycle; });
    return view;
}

}  // namespace letopis

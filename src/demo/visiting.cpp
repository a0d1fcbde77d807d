#include "demo/visiting.h"

#include <algorithm>

#include "app/visits/open_visit.h"

namespace letopis::demo {
namespace {

constexpr int days_of_visit = 13;
constexpr int days_since_basis = 4;
constexpr std::size_t classes_named = 3;

bool is_class(const StudyGroup& group) { return group.kind == StudyGroupKind::school_class; }

bool is_of(const StudyGroup& group, const StudyGroup& shown) {
    const auto& parents = shown.parent_group_ids;
    return group.study_group_id == shown.study_group_id ||
           std::find(parents.begin(), parents.end(), group.study_group_id) != parents.end();
}

/// That of the shown course first.
Result<std::vector<StudyGroupId>> named_classes(Desk& desk, const SchoolLife& school,
                                                const CourseLife& shown) {
    return desk.read([&](Reader& reader) -> Result<std::vector<StudyGroupId>> {
        LETOPIS_TRY(groups, reader.study_groups(school.current.school_year_id));
        LETOPIS_TRY(of_course, reader.study_group(shown.study_group_id));
        std::erase_if(groups, [](const StudyGroup& one) { return !is_class(one); });
        if (of_course)
            std::stable_partition(groups.begin(), groups.end(),
                                  [&](const StudyGroup& one) { return is_of(one, *of_course); });
        std::vector<StudyGroupId> named;
        for (const StudyGroup& one : groups)
            if (named.size() < classes_named) named.push_back(one.study_group_id);
        return named;
    });
}

}  // namespace

Result<Done> let_in_an_inspector(Desk& desk, const SchoolLife& school, const CourseLife& shown) {
    LETOPIS_TRY(classes, named_classes(desk, school, shown));
    const Date today = moscow_date(desk.now());
    OpenVisit visit{.authority = "Контрольное управление Департамента образования",
                    .basis_no = "214-К",
                    .basis_on = today.plus_days(-days_since_basis),
                    .from_on = today,
                    .to_on = today.plus_days(days_of_visit),
                    .study_group_ids = std::move(classes)};
    visit.inspector.person_id = PersonId::make(desk.now(), desk.ids());
    visit.inspector.last_name = "Ревизорова";
    visit.inspector.first_name = "Галина";
    visit.inspector.patronymic = "Степановна";
    desk.submit(open_visit(desk.next_id(), school.people.director, std::move(visit)));
    return desk.finish();
}

}  // namespace letopis::demo

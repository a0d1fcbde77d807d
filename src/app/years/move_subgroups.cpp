#include <algorithm>
#include <map>

#include "app/years/move_into_group.h"
#include "app/years/switch_facts.h"
#include "domain/classes/group_titles.h"
#include "ports/gathering/derived_ids.h"
#include "ports/gathering/school_year.h"
#include "ports/standing.h"

namespace letopis {
namespace {

class SubgroupDecision {
public:
    SubgroupDecision(DecisionContext& context, CommandId command_id)
        : reader_{context.reader}, now_{context.now}, command_id_{command_id} {}

    Result<std::vector<EntryBody>> decide(StudyGroupId of_class) && {
        LETOPIS_TRY(source, find_study_group(reader_, of_class));
        LETOPIS_TRY(years, find_switch_years(reader_, source.school_year_id));
        if (!years.to) return std::move(entries_);
        to_year_ = *years.to;
        LETOPIS_TRY(new_groups, reader_.study_groups(to_year_.school_year_id));
        LETOPIS_TRY(placed, gather_placed(reader_, new_groups));
        placed_ = std::move(placed);
        LETOPIS_TRY(old_groups, reader_.study_groups(source.school_year_id));
        for (const StudyGroup& group : old_groups) {
            const auto& parents = group.parent_group_ids;
            if (std::find(parents.begin(), parents.end(), of_class) != parents.end())
                LETOPIS_TRY_DONE(decide_subgroup(group));
        }
        return std::move(entries_);
    }

private:
    /// The class of the new year that most of the old one's students went into.
    Result<std::optional<StudyGroup>> class_after(StudyGroupId old) {
        LETOPIS_TRY(students, reader_.students_of_group(old));
        std::map<StudyGroupId, int> counts;
        std::optional<StudyGroup> most;
        for (const ListedStudent& listed : students) {
            const auto found = placed_.in_class.find(listed.person.person_id);
            if (found == placed_.in_class.end()) continue;
            const int count = ++counts[found->second.study_group_id];
            if (!most || counts[most->study_group_id] < count) most = found->second;
        }
        return most;
    }

    Result<Done> decide_subgroup(const StudyGroup& old) {
        std::vector<StudyGroup> parents;
        std::string title;
        for (const StudyGroupId id : old.parent_group_ids) {
            LETOPIS_TRY(parent, find_study_group(reader_, id));
            LETOPIS_TRY(after, class_after(id));
            if (!after) return Done{};
            if (title.empty()) title = subgroup_title_a_grade_on(old, parent, after->title);
            parents.push_back(*std::move(after));
        }
        LETOPIS_TRY(found, find_group_titled(reader_, to_year_.school_year_id, title));
        const StudyGroup subgroup = found ? *found : formed(old, std::move(title), parents);
        if (subgroup.kind != StudyGroupKind::subgroup) return Done{};
        LETOPIS_TRY(students, reader_.students_of_group(old.study_group_id));
        for (const ListedStudent& listed : students) enrol(listed, subgroup);
        return Done{};
    }

    StudyGroup formed(const StudyGroup& old, std::string title,
                      const std::vector<StudyGroup>& parents) {
        StudyGroup subgroup = old;
        subgroup.study_group_id =
            derived_id<StudyGroupId>("next subgroup", now_, command_id_, old.study_group_id);
        subgroup.school_year_id = to_year_.school_year_id;
        subgroup.title = std::move(title);
        subgroup.grade = parents.front().grade;
        subgroup.letter = parents.front().letter;
        subgroup.period_system_id = parents.front().period_system_id;
        subgroup.parent_group_ids.clear();
        for (const StudyGroup& parent : parents)
            subgroup.parent_group_ids.push_back(parent.study_group_id);
        entries_.emplace_back(StudyGroupFormed{subgroup});
        return subgroup;
    }

    /// A subgroup follows from the class and needs no order of its own.
    void enrol(const ListedStudent& listed, const StudyGroup& subgroup) {
        if (listed.enrolment.left_on) return;
        const StudentId student = listed.person.person_id;
        const auto found = placed_.in_class.find(student);
        if (found == placed_.in_class.end()) return;
        const auto& parents = subgroup.parent_group_ids;
        const bool is_of_class = std::find(parents.begin(), parents.end(),
                                           found->second.study_group_id) != parents.end();
        if (!is_of_class || !placed_.in_group.emplace(student, subgroup.study_group_id).second)
            return;
        entries_.emplace_back(StudentEnrolled{.student_id = student,
                                              .study_group_id = subgroup.study_group_id,
                                              .enrolled_on = to_year_.starts_on});
    }

    Reader& reader_;
    Instant now_;
    CommandId command_id_;
    SchoolYear to_year_;
    Placed placed_;
    std::vector<EntryBody> entries_;
};

}  // namespace

Command move_subgroups(CommandId command_id, PersonId actor_id, StudyGroupId of_class) {
    return {command_id, actor_id,
            [command_id, actor_id,
             of_class](DecisionContext& context) -> Result<std::vector<EntryBody>> {
                LETOPIS_TRY_DONE(check_school_access(context.reader, actor_id, Action::keep_people,
                                                     moscow_date(context.now)));
                return SubgroupDecision{context, command_id}.decide(of_class);
            }};
}

}  // namespace letopis

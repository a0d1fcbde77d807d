#include "app/achievements/achievement_lines.h"

#include <algorithm>
#include <map>

#include "base/limits.h"
#include "ports/gathering/known_names.h"

namespace letopis {
namespace {

/// Asks once about each student and group of a page.
class Titles {
public:
    explicit Titles(Reader& reader) : reader_{reader} {}

    Result<std::string> student(StudentId id) {
        const auto known = students_.find(id);
        if (known != students_.end()) return known->second;
        LETOPIS_TRY(person, reader_.person(id));
        return students_[id] = person ? person->last_first() : std::string{};
    }
    Result<std::string> group(StudyGroupId id) {
        const auto known = groups_.find(id);
        if (known != groups_.end()) return known->second;
        LETOPIS_TRY(group, reader_.study_group(id));
        return groups_[id] = group ? group->title : std::string{};
    }

private:
    Reader& reader_;
    std::map<StudentId, std::string> students_;
    std::map<StudyGroupId, std::string> groups_;
};

}  // namespace

Result<std::vector<AchievementLine>> tell_achievements(Reader& reader,
                                                       const std::vector<Achievement>& achieved) {
    Titles titles{reader};
    KnownNames names{reader};
    std::vector<AchievementLine> lines;
    for (auto one = achieved.rbegin();
         one != achieved.rend() && lines.size() < limits::achievements_on_page; ++one) {
        LETOPIS_TRY(student_name, titles.student(one->student_id));
        LETOPIS_TRY(group_title, titles.group(one->study_group_id));
        LETOPIS_TRY(recorded_by, names.name_of(one->recorded_by));
        lines.push_back({.achievement = one->entry_index,
                         .student_id = one->student_id,
                         .student_name = std::move(student_name),
                         .group_title = std::move(group_title),
                         .kind = one->kind,
                         .kind_title = std::string{achievement_kind_title(one->kind)},
                         .is_award = is_award(one->kind),
                         .level = one->level,
                         .level_title = std::string{achievement_level_title(one->level)},
                         .title = one->title,
                         .outcome = one->outcome,
                         .achieved_on = one->achieved_on,
                         .document_no = one->document_no,
                         .words = achievement_words(*one),
                         .recorded_by = std::move(recorded_by),
                         .recorded_at = one->recorded_at});
    }
    return lines;
}

Result<std::vector<MassEventLine>> tell_mass_events(Reader& reader,
                                                    const std::vector<MassEvent>& events) {
    KnownNames names{reader};
    std::vector<MassEventLine> lines;
    for (auto one = events.rbegin();
         one != events.rend() && lines.size() < limits::achievements_on_page; ++one) {
        LETOPIS_TRY(recorded_by, names.name_of(one->recorded_by));
        lines.push_back({.mass_event = one->entry_index,
                         .held_on = one->held_on,
                         .title = one->title,
                         .place = one->place,
                         .participants = one->participants,
                         .outcome = one->outcome,
                         .conducted_by = one->conducted_by,
                         .recorded_by = std::move(recorded_by),
                         .recorded_at = one->recorded_at});
    }
    return lines;
}

}  // namespace letopis

#include "ports/gathering/roles/author_roles.h"

#include <array>

#include "domain/access/acting_roles.h"
#include "ports/gathering/lesson_access.h"
#include "ports/standing.h"

namespace letopis {

Result<const Standing*> AuthorRoles::standing_on(PersonId person_id, Date on) {
    const std::pair key{person_id, on};
    const auto known = standings_.find(key);
    if (known != standings_.end()) return &known->second;
    LETOPIS_TRY(standing, read_standing(reader_, person_id, on));
    return &standings_.emplace(key, std::move(standing)).first->second;
}

Result<std::string> AuthorRoles::found(const WrittenInJournal& written) {
    LETOPIS_TRY(standing, standing_on(written.person_id, written.on));
    LETOPIS_TRY(course, reader_.course(written.course_id));
    LETOPIS_TRY(of_course, course ? course_target(reader_, *course) : Target{});
    if (course) {
        const auto roles = acting_roles(*standing, Action::write_journal, of_course);
        if (!roles.empty()) return role_titles(roles);
        LETOPIS_TRY(lesson, written.lesson_id.is_nil() ? Result<std::optional<Lesson>>{std::nullopt}
                                                       : reader_.lesson(written.lesson_id));
        if (lesson) {
            LETOPIS_TRY(substitutes,
                        substitutes_at(reader_, written.person_id, {*lesson, *course}, written.on));
            if (substitutes) return std::string{"замещающий учитель"};
        }
    }
    // A document recodes absences, a commission changes a mark, an order carries a result.
    LETOPIS_TRY(of_student, student_target(reader_, written.student_id, written.on));
    const std::array others{std::pair{Action::register_excuses, &of_student},
                            std::pair{Action::decide_appeals, &of_course},
                            std::pair{Action::keep_modes, &of_course}};
    for (const auto& [action, target] : others) {
        const auto roles = acting_roles(*standing, action, *target);
        if (!roles.empty()) return role_titles(roles);
    }
    return std::string{};
}

Result<std::string> AuthorRoles::words_of(const WrittenInJournal& written) {
    if (written.person_id.is_nil()) return std::string{};
    const std::tuple key{written.person_id, written.on, written.course_id, written.lesson_id,
                         written.student_id};
    const auto known = known_.find(key);
    if (known != known_.end()) return known->second;
    LETOPIS_TRY(words, found(written));
    return known_.emplace(key, std::move(words)).first->second;
}

}  // namespace letopis

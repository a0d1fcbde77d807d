#pragma once
// open_appeal: one appeal with the mark as it stands now, and what is needed to decide it (ASM-10).

#include <string>
#include <vector>

#include "app/appeals/appeal_lines.h"
#include "domain/access/access.h"

namespace letopis {

struct AppealChoice {
    MarkValue value = MarkValue::five;
    std::string title;
    bool operator==(const AppealChoice&) const = default;
};
LETOPIS_DESCRIBE(AppealChoice, value, title)

struct AppealCard {
    AppealLine line;
    std::string topic;
    std::string work;                   ///< "Контрольная работа № 2"
    std::string mark;                   ///< As it stands now; "" where none does.
    int level = 0;                      ///< Of points and letters: 2..5, what it stands for.
    EmployeeId teacher_id;              ///< Who gave it: not of the commission.
    std::string teacher;                ///< "Петрова А. И."
    std::vector<PersonId> parties;      ///< Not of the commission (appeal_parties.h).
    bool may_decide = false;            ///< Is open, the looker may and is no party to it.
    std::vector<AppealChoice> choices;  ///< Marks of the scale but the one that stands.
    bool operator==(const AppealCard&) const = default;
};
LETOPIS_DESCRIBE(AppealCard, line, topic, work, mark, level, teacher_id, teacher, parties,
                 may_decide, choices)

/// For the family, the teacher of the course and the heads (appeal_access.h). Refuses `not_found`,
/// to everybody else too.
Result<AppealCard> open_appeal(Reader& reader, const Standing& standing, EntryIndex appeal,
                               Instant now);

}  // namespace letopis

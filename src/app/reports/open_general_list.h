#pragma once
// open_general_list: общие сведения об обучающихся of a class (F-09): who they are, by which order
// they came and left, who looks after them. Telephones and addresses are not kept here
// (docs/ethics.md): paper leaves a place for them.

#include <optional>
#include <string>
#include <vector>

#include "domain/access/access.h"
#include "ports/reader.h"

namespace letopis {

struct GeneralListRow {
    int number = 0;
    StudentId student_id;
    std::string name;  ///< In full.
    std::optional<Date> birth_date;
    Sex sex = Sex::unknown;
    std::string personal_no;
    Date enrolled_on;   ///< First day of the first stay.
    std::string order;  ///< "№ 12 от 28.08.2026"; "" where it is not known.
    std::optional<Date> left_on;
    std::string left_order;
    std::string left_reason;  ///< Where to.
    std::vector<std::string> guardians;  ///< "Ёжикова Мария Ивановна, мать": with rights today.
    bool operator==(const GeneralListRow&) const = default;
};
LETOPIS_DESCRIBE(GeneralListRow, number, student_id, name, birth_date, sex, personal_no,
                 enrolled_on, order, left_on, left_order, left_reason, guardians)

struct GeneralList {
    StudyGroupId study_group_id;
    std::string study_group_title;
    std::string school_year_title;
    std::string class_teacher;
    Date today;
    std::vector<GeneralListRow> rows;  ///< By the alphabet; who has left stays.
    bool operator==(const GeneralList&) const = default;
};
LETOPIS_DESCRIBE(GeneralList, study_group_id, study_group_title, school_year_title, class_teacher,
                 today, rows)

/// Only for the class teacher and who leads the school: refuses `not_found`; as the second lock
/// (keep_excuses).
Result<GeneralList> open_general_list(Reader& reader, const Standing& standing, StudyGroupId id,
                                      Instant now);

}  // namespace letopis

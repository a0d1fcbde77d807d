#pragma once
// The front of a class journal (JRN-02): the title page (F-01) and the contents (F-02), as data.

#include <string>
#include <vector>

#include "domain/statements/statements.h"

namespace letopis {

/// Титульный лист, F-01.
struct JournalCover {
    std::string organization_full_name;
    std::string class_title;
    ProgrammeFamily family = ProgrammeFamily::general;
    std::string school_year_title;
    std::string lead;      ///< Full name; "" to be written by hand.
    std::string began_on;  ///< "01.09.2026"
    std::string ended_on;  ///< "" while the year goes on.
    bool operator==(const JournalCover&) const = default;
};
LETOPIS_DESCRIBE(JournalCover, organization_full_name, class_title, family, school_year_title, lead,
                 began_on, ended_on)

/// Строка содержания, F-02. Its sheets are known when the journal is laid out.
struct ContentsLine {
    std::string subject;
    std::string teachers;  ///< "Петрова А. И."
    bool operator==(const ContentsLine&) const = default;
};
LETOPIS_DESCRIBE(ContentsLine, subject, teachers)

struct JournalFront {
    JournalCover cover;
    Edition edition = Edition::draft;
    std::vector<ContentsLine> courses;  ///< In order of the curriculum.
    std::vector<std::string> apart;     ///< Parts of the journal that are printed by themselves.
    bool operator==(const JournalFront&) const = default;
};
LETOPIS_DESCRIBE(JournalFront, cover, edition, courses, apart)

}  // namespace letopis

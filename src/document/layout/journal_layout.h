#pragma once
// What the two sides of a subject's page (F-03, F-04) share.

#include <string>

#include "document/layout/sheet_frame.h"
#include "domain/classes/classes.h"

namespace letopis {

/// How a school prints its journals.
struct JournalSetting {
    Paper paper = a4_portrait;
    int columns_per_sheet = 20;  ///< Lessons on one sheet of F-03 (PRT-06).
};

/// Whose page it is, in the words of the printed form.
struct SubjectPage {
    std::string organization;
    std::string class_title;
    ProgrammeFamily family;
    std::string school_year_title;
    std::string subject;
    std::string teachers;
};

/// Heading of the first sheet: organization, title of the side, class and year, subject, teachers.
void place_subject_heading(SheetFlow& flow, Typesetter& typesetter, const SubjectPage& page,
                           std::string_view title);

/// What a further sheet says about itself.
std::string subject_running_head(const SubjectPage& page, std::string_view title);

}  // namespace letopis

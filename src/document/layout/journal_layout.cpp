#include "document/layout/journal_layout.h"

#include "document/layout/group_words.h"

namespace letopis {

namespace {

std::string class_and_year(const SubjectPage& page) {
    return group_called(page.family, page.class_title) + ", " + page.school_year_title +
           " учебный год";
}

}  // namespace

void place_subject_heading(SheetFlow& flow, Typesetter& typesetter, const SubjectPage& page,
                           std::string_view title) {
    FormHeading heading{.organization = page.organization,
                        .title = page.subject,
                        .lines = {std::string{title}, class_and_year(page)}};
    if (!page.teachers.empty())
        heading.lines.push_back(teacher_called(page.family) + ": " + page.teachers);
    place_heading(flow, typesetter, heading);
}

std::string subject_running_head(const SubjectPage& page, std::string_view title) {
    return page.subject + ". " + std::string{title} + " · " + class_and_year(page) +
           " (продолжение)";
}

}  // namespace letopis

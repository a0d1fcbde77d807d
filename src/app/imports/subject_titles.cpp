#include "app/imports/subject_titles.h"

#include "base/text.h"

namespace letopis {
namespace {

constexpr std::size_t short_title_code_points = 24;

}  // namespace

std::string short_title_of(const PlannedSubject& subject) {
    const std::string& title = subject.title;
    if (!subject.short_title.empty()) return subject.short_title;
    if (code_point_count(title) <= short_title_code_points) return title;
    return std::string{first_code_points(title, short_title_code_points - 1)} + "…";
}

}  // namespace letopis

#include "app/archive/package_names.h"

#include <algorithm>

#include "base/text.h"
#include "base/transliteration.h"

namespace letopis {
namespace {

constexpr std::size_t most_name_bytes = 32;

}  // namespace

std::string latin_name(std::string_view text) {
    const std::string folded = fold_for_search(text);
    std::string name;
    for (std::string_view rest = folded; !rest.empty();) {
        const std::string_view letter = first_code_points(rest, 1);
        rest.remove_prefix(letter.size());
        const char c = letter[0];
        const bool plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        if (plain)
            name += c;
        else
            name += latin_for(letter).value_or("-");
        if (name.ends_with("--") || name == "-") name.pop_back();
    }
    name.resize(std::min(name.size(), most_name_bytes));
    while (name.ends_with('-')) name.pop_back();
    return name.empty() ? "x" : name;
}

std::string package_name(const ClosedClass& closed) {
    const std::string& origin = closed.organization.log_origin;
    const std::string school = latin_name(origin.substr(origin.rfind('/') + 1));
    // "5 «А»" reads as one word.
    std::string title = latin_name(closed.study_group.title);
    if (title.size() >= 3 && title[title.size() - 2] == '-') title.erase(title.size() - 2, 1);
    const std::string id = closed.package_id().text();
    return "letopis_" + school + "_" + latin_name(closed.school_year.title) + "_" + title + "_" +
           id.substr(id.size() - 8);
}

}  // namespace letopis

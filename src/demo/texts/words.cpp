#include "demo/texts/words.h"

#include <map>
#include <vector>

#include "demo/texts/content_table.h"

namespace letopis::demo {
namespace {

using Occasions = std::map<std::string_view, std::vector<std::string_view>>;

const Occasions& occasions() {
    static const Occasions all = [] {
        Occasions read;
        for (const ContentRow& row : table_of("words.txt"))
            read[row.column(0)].push_back(row.column(1));
        return read;
    }();
    return all;
}

}  // namespace

std::string words_for(std::string_view occasion, Chance& chance) {
    const auto found = occasions().find(occasion);
    LETOPIS_CHECK(found != occasions().end(), "words.txt knows every occasion");
    return std::string{chance.pick(found->second)};
}

}  // namespace letopis::demo

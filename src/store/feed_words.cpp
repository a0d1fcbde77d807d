#include "store/feed_words.h"

#include <charconv>

#include "base/text.h"

namespace letopis::store {
namespace {

constexpr std::string_view everything = "all";

std::optional<std::int64_t> number_of(std::string_view text) {
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{} || end != text.data() + text.size() || number < 0) return std::nullopt;
    return number;
}

}  // namespace

std::string feed_text(const FeedWord& word) {
    return std::to_string(word.org_id) + ":" +
           (word.size ? std::to_string(*word.size) : std::string{everything});
}

std::vector<FeedWord> parse_feed(std::string_view text) {
    std::vector<FeedWord> words;
    for (const std::string_view part : split(text, ' ')) {
        const auto colon = part.find(':');
        if (colon == std::string_view::npos) continue;
        const auto org_id = number_of(part.substr(0, colon));
        const std::string_view said = part.substr(colon + 1);
        const auto size = number_of(said);
        if (org_id && (size || said == everything)) words.push_back({*org_id, size});
    }
    return words;
}

}  // namespace letopis::store

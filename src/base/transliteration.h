#pragma once
// Transliteration (транслитерация): Russian letters in Latin ones, as in passports
// (приказ МИД № 2113), for names that machines read: logins, files, packages.

#include <optional>
#include <string_view>

namespace letopis {

/// One letter: "щ" is "shch", "ь" and "ъ" are "". Nothing for what is no small Russian letter; ё is
/// none (base/text.h, fold_for_search, makes it е).
std::optional<std::string_view> latin_for(std::string_view letter);

}  // namespace letopis

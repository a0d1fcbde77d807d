#include "base/transliteration.h"

#include <gtest/gtest.h>

#include <string>

#include "base/text.h"

namespace letopis {
namespace {

std::string in_latin(std::string_view word) {
    std::string latin;
    while (!word.empty()) {
        const std::string_view letter = first_code_points(word, 1);
        latin += latin_for(letter).value_or("?");
        word.remove_prefix(letter.size());
    }
    return latin;
}

TEST(Transliteration, WritesEveryLetterAsInPassports) {
    EXPECT_EQ(in_latin("абвгдежзийклмнопрстуфхцчшщъыьэюя"),
              "abvgdezhziiklmnoprstufkhtschshshchyeiuia");
}

TEST(Transliteration, KnowsSmallRussianLettersOnly) {
    for (const std::string_view other : {"ё", "Я", "z", "5", "-", "«", "ґ", "я́", ""})
        EXPECT_FALSE(latin_for(other)) << other;
}

TEST(Transliteration, TakesFoldedNames) {
    EXPECT_EQ(in_latin(fold_for_search("Журавлёва")), "zhuravleva");
    EXPECT_EQ(in_latin(fold_for_search("Щёлкова")), "shchelkova");
}

}  // namespace
}  // namespace letopis

#pragma once
// Numbers in words (число прописью), as papers that are bound and signed repeat them (PRT-03).

#include <string>
#include <string_view>

namespace letopis {

/// "сто тридцать семь": of something masculine, 0..999 999. Outside of it the figures themselves.
std::string number_in_words(int number);

/// The form of a noun after this number: ("лист", "листа", "листов").
std::string_view noun_after(int number, std::string_view one, std::string_view few,
                            std::string_view many);

}  // namespace letopis

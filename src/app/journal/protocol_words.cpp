#include "app/journal/protocol_words.h"

namespace letopis {

std::string_view correction_kind_title(CorrectionKind kind) {
    if (kind == CorrectionKind::given) return "выставлена";
    return kind == CorrectionKind::withdrawn ? "удаление" : "правка";
}

std::string_view corrected_place_title(CorrectedPlace place) {
    switch (place) {
        case CorrectedPlace::mark:
            return "отметка";
        case CorrectedPlace::attendance:
            return "посещаемость";
        case CorrectedPlace::period_mark:
            return "отметка за период";
        case CorrectedPlace::annual_mark:
            return "годовая отметка";
    }
    return "";
}

std::string_view correction_sign_title(CorrectionSign sign) {
    switch (sign) {
        case CorrectionSign::mass_before_closing:
            return "много исправлений в последнюю неделю периода";
        case CorrectionSign::raised_after_closing:
            return "повышено после окончания периода";
        case CorrectionSign::by_another_person:
            return "исправлено другим лицом";
        case CorrectionSign::own_child:
            return "исправлено своему ребёнку";
    }
    return "";
}

std::string signs_text(const ProtocolLine& line) {
    std::string words;
    for (const CorrectionSign sign : line.signs) {
        if (!words.empty()) words += ", ";
        words += correction_sign_title(sign);
    }
    return words;
}

std::string reason_text(const ProtocolLine& line) {
    if (line.reason_title.empty()) return line.reason;
    return line.reason.empty() ? line.reason_title : line.reason_title + ": " + line.reason;
}

std::string corrected_on_text(const ProtocolLine& line) {
    return line.lesson_on ? line.lesson_on->russian() : line.period_title;
}

}  // namespace letopis

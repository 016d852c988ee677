import type { VietnameseText } from "../vietnamese-text.js";

/** Vietnamese texts of what every record may say, and of the values that several kinds share. */
export const value: Readonly<Record<string, VietnameseText>> = {
  RecordBase: {
    "": "Phần chung của mọi bản ghi. Mục nào không ghi nghĩa là nguồn không nêu.",
    id: "Mã duy nhất trong mỗi loại bản ghi, bắt đầu bằng mã đơn vị lập: `12/directive-7`.",
    sourceIds: "Mã các nguồn của cả bản ghi; không ghi: lấy theo bối cảnh, văn bản hoặc bộ dữ liệu.",
    claims: "Điều cần biết thêm về các giá trị; không ghi: mọi giá trị đều do nguồn nêu và chính xác.",
    translations: "Bản dịch các đoạn văn của bản ghi; không ghi: không có.",
    names: "Tên đơn vị đúng như nơi gửi viết; không ghi: không giữ lại.",
    measures: "Số liệu về đối tượng mà mô hình không có mục riêng; không ghi: không có.",
    links: "Quan hệ với các bản ghi khác; không ghi: không có.",
    note: "Ghi chú bằng lời về bản ghi.",
    withdrawn: "`true`: nơi gửi thu hồi bản ghi. Không ghi: bản ghi còn giá trị.",
    extensions: "Thông tin riêng của nơi gửi; không ghi: không có.",
  },
  Within: {
    "": "Nơi và lúc một điều được nêu ra hoặc được thực hiện.",
    context: "Bối cảnh hẹp nhất nơi điều này được nêu; không ghi: ngoài mọi chuyến công tác, buổi làm việc.",
    documentId: "Văn bản ghi điều này; không ghi: nêu bằng lời, không có văn bản.",
    date: "Ngày; không ghi: theo bối cảnh, nếu không thì theo văn bản.",
  },
  Claim: {
    "": "Điều cần biết về các giá trị của bản ghi: nguồn gốc, độ chính xác, lý do để trống, ai nói khác.",
    pointers: 'Đường dẫn JSON Pointer trong bản ghi, bao gồm mọi mục bên dưới; `""` là cả bản ghi.',
    basis: "Giá trị có từ đâu; không ghi: do nguồn nêu.",
    qualifier: "Mức độ chính xác; không ghi: chính xác.",
    state: "Vì sao không có giá trị; chỉ dùng khi nơi được chỉ tới không có giá trị. Không ghi: có giá trị.",
    sourceIds: "Mã các nguồn nói như vậy; không ghi: các nguồn của bản ghi.",
    otherValue: "Giá trị mà các nguồn này đưa ra, khác với giá trị của bản ghi; không ghi: không khác.",
    locator: "Vị trí trong nguồn; không ghi: trong phần nội dung.",
    note: "Lý do hoặc hoàn cảnh, bằng lời.",
  },
  Link: {
    "": "Quan hệ với một bản ghi khác mà không có mục riêng nào diễn đạt.",
    rel: "Bản ghi này có quan hệ thế nào với bản ghi kia.",
    target: "Bản ghi có liên quan.",
  },
  Translation: {
    "": "Bản dịch một đoạn văn của bản ghi.",
    pointer: "Đường dẫn JSON Pointer tới đoạn văn trong bản ghi.",
    language: "Ngôn ngữ của bản dịch.",
  },
  UnitName: {
    "": "Tên đơn vị đúng như nơi gửi viết, để đối chiếu với danh mục.",
    ref: "Đơn vị được nói đến.",
    name: "Cách viết, có hoặc không kèm loại đơn vị: “xã Căn Co”.",
  },
  Extension: {
    "": "Giá trị mà mô hình này không có mục để ghi.",
    name: "Tên mà không nơi gửi nào khác dùng cho việc khác: `laichau.gov.vn/ma-ho-so`.",
  },
  Measure: {
    "": "Một số liệu về đối tượng của bản ghi.",
    name: "Điều được đo, bằng lời: “hồ sơ giải quyết đúng hạn”.",
    value:
      "Con số; không ghi: chỉ được nhắc tới, không có số (chú giải nêu lý do), hoặc chỉ biết mức thay đổi.",
    outOf: "Tổng trong “k trên n”; không ghi: nguồn không nêu.",
    previous: "Giá trị trước đó, tại mốc so sánh; không ghi: nguồn không nêu.",
    parts: "Các thành phần; không ghi: nguồn không tách.",
    partsComplete:
      "`true`: đủ mọi thành phần và cộng lại bằng tổng. Không ghi hoặc `false`: không vượt quá tổng.",
    unit: "Đơn vị tính của mọi con số trong số liệu; không ghi: số thường.",
    asOf: "Ngày của số liệu; không ghi: ngày của bản ghi.",
    period: "Kỳ được tính; không ghi: số thời điểm, hoặc nguồn không nêu.",
    comparedWith: "So với mốc nào; không ghi: không so sánh.",
    change: "Tăng hay giảm; không ghi: nguồn không nêu.",
  },
  MeasurePart: {
    "": "Một thành phần của tổng số.",
    name: "Thành phần là gì, bằng lời.",
    value: "Giá trị, theo đơn vị tính của số liệu.",
    outOf: "Tổng trong “k trên n” của thành phần; không ghi: nguồn không nêu.",
    actor: "Thành phần của ai; không ghi: không của riêng ai.",
  },
  Period: {
    "": "Kỳ thời gian, tính cả hai đầu; đầu nào không ghi là chưa rõ. Phải có ít nhất một trong ba mục.",
    start: "Ngày đầu, tới mức đã biết.",
    end: "Ngày cuối, tới mức đã biết.",
    label: "Kỳ theo lời của nguồn: “8 tháng”, “nhiệm kỳ 2025–2030”.",
  },
  Citation: {
    "": "Văn bản được viện dẫn.",
    text: "Số, ký hiệu như đã in: `1676/NQ-UBTVQH15`.",
    clause: "Điều, khoản hoặc điểm: `54`; không ghi: toàn văn bản.",
    documentId: "Bản ghi của chính văn bản; không ghi: chưa có.",
  },
  OtherCode: {
    "": "Mã của cùng đối tượng trong một hệ mã khác.",
    scheme: "Hệ mã nào.",
    value: "Mã, viết đúng theo hệ mã đó.",
    validFrom: "Ngày đầu có hiệu lực; không ghi: chưa rõ.",
    validTo: "Ngày cuối có hiệu lực; không ghi: còn hiệu lực hoặc chưa rõ.",
  },
  Shortage: {
    "": "Số người còn thiếu.",
    field: "Thiếu ở lĩnh vực nào; không ghi: nguồn không nêu.",
    position: "Thiếu ở vị trí nào, bằng lời; không ghi: nguồn không nêu.",
    count: "Thiếu bao nhiêu người; không ghi: nguồn không nêu.",
  },
  DeadlineBy: {
    "": "Hạn vào một ngày hoặc trước ngày đó.",
    day: "Ngày cuối của hạn; ghi năm hoặc tháng nghĩa là ngày cuối của năm, tháng đó.",
    exclusive: "`true`: phải xong trước ngày đó, đến ngày đó là muộn. Không ghi: ngày đó vẫn còn trong hạn.",
  },
  DeadlineWithin: {
    "": "Hạn tính bằng một khoảng thời gian sau một sự kiện.",
    amount: "Bao nhiêu đơn vị thời gian, từ 1.",
    start: "Thời hạn bắt đầu tính từ đâu.",
  },
  DeadlineBefore: {
    "": "Hạn trước một sự kiện có thể chưa biết ngày.",
    event: "Sự kiện, bằng lời: “Đại hội Đảng bộ tỉnh”.",
  },
  DeadlineRecurring: {
    "": "Việc phải làm định kỳ.",
    at: "Lúc nào trong kỳ, bằng lời: “ngày 25”, “17:00”; không ghi: cuối kỳ.",
  },
};

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en_GB">
<context>
    <name>Actions</name>
    <message>
        <source>Find a session or an action…</source>
        <translation>Tìm phiên hoặc thao tác…</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>Hiện mọi phím tắt</translation>
    </message>
    <message>
        <source>Filter sessions</source>
        <translation>Lọc phiên</translation>
    </message>
    <message>
        <source>Show all sessions</source>
        <translation>Hiện mọi phiên</translation>
    </message>
    <message>
        <source>Show what needs attention</source>
        <translation>Hiện những gì cần chú ý</translation>
    </message>
    <message>
        <source>Show incidents</source>
        <translation>Hiện sự cố</translation>
    </message>
    <message>
        <source>Reconnect all that are down</source>
        <translation>Kết nối lại mọi phiên đã mất</translation>
    </message>
    <message>
        <source>Acknowledge all incidents</source>
        <translation>Xác nhận mọi sự cố</translation>
    </message>
    <message>
        <source>Silence all sessions…</source>
        <translation>Tắt tiếng mọi phiên…</translation>
    </message>
    <message>
        <source>Sort worst first</source>
        <translation>Xấu nhất trước</translation>
    </message>
    <message>
        <source>Sort by name</source>
        <translation>Sắp theo tên</translation>
    </message>
    <message>
        <source>Sort slowest first</source>
        <translation>Sắp chậm nhất trước</translation>
    </message>
    <message>
        <source>Back, or clear selection and filter</source>
        <translation>Quay lại, hoặc bỏ chọn và bỏ lọc</translation>
    </message>
    <message>
        <source>To the next, to the previous part</source>
        <translation>Tới phần kế tiếp, phần trước</translation>
    </message>
    <message>
        <source>Mini window</source>
        <translation>Cửa sổ nhỏ</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Chữ lớn hơn</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Chữ nhỏ hơn</translation>
    </message>
    <message>
        <source>Text of the usual size</source>
        <translation>Chữ cỡ thường</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Màu tối</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Màu sáng</translation>
    </message>
    <message>
        <source>Colours as the desktop has them</source>
        <translation>Màu theo màn hình nền</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Tương phản cao</translation>
    </message>
    <message>
        <source>Usual contrast</source>
        <translation>Tương phản thường</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Giảm chuyển động</translation>
    </message>
    <message>
        <source>Usual motion</source>
        <translation>Chuyển động thường</translation>
    </message>
    <message>
        <source>Quit Pulseboard</source>
        <translation>Thoát Pulseboard</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Kết nối lại</translation>
    </message>
    <message>
        <source>Reconnect %1</source>
        <translation>Kết nối lại %1</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Xác nhận</translation>
    </message>
    <message>
        <source>Acknowledge %1</source>
        <translation>Xác nhận %1</translation>
    </message>
    <message>
        <source>Acknowledge with a note…</source>
        <translation>Xác nhận kèm ghi chú…</translation>
    </message>
    <message>
        <source>Acknowledge %1 with a note…</source>
        <translation>Xác nhận %1 kèm ghi chú…</translation>
    </message>
    <message>
        <source>Silence…</source>
        <translation>Tắt tiếng…</translation>
    </message>
    <message>
        <source>Silence %1…</source>
        <translation>Tắt tiếng %1…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Tạm dừng</translation>
    </message>
    <message>
        <source>Pause %1</source>
        <translation>Tạm dừng %1</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Tiếp tục</translation>
    </message>
    <message>
        <source>Resume %1</source>
        <translation>Tiếp tục %1</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Chép địa chỉ</translation>
    </message>
    <message>
        <source>Copy the address of %1</source>
        <translation>Chép địa chỉ của %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Mở %1</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>Vấn đề kế tiếp</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Di chuyển</translation>
    </message>
    <message>
        <source>First, last</source>
        <translation>Đầu, cuối</translation>
    </message>
    <message>
        <source>A page up, down</source>
        <translation>Lên, xuống một trang</translation>
    </message>
    <message>
        <source>Open the session</source>
        <translation>Mở phiên</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Chọn</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Chọn tất cả</translation>
    </message>
    <message>
        <source>Menu of the session</source>
        <translation>Trình đơn của phiên</translation>
    </message>
    <message>
        <source>Next session</source>
        <translation>Phiên kế tiếp</translation>
    </message>
    <message>
        <source>Previous session</source>
        <translation>Phiên trước</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Tổng quan</translation>
    </message>
    <message>
        <source>Heartbeat</source>
        <translation>Nhịp tim</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Tin nhắn</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Sức khỏe</translation>
    </message>
    <message>
        <source>Incidents of the session</source>
        <translation>Sự cố của phiên</translation>
    </message>
    <message>
        <source>Language of the desktop</source>
        <translation>Ngôn ngữ của màn hình nền</translation>
    </message>
    <message>
        <source>Language: English</source>
        <translation>Ngôn ngữ: English</translation>
    </message>
    <message>
        <source>Language: Deutsch</source>
        <translation>Ngôn ngữ: Deutsch</translation>
    </message>
    <message>
        <source>Language: Tiếng Việt</source>
        <translation>Ngôn ngữ: Tiếng Việt</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Chép dạng curl</translation>
    </message>
    <message>
        <source>Copy %1 as curl</source>
        <translation>Chép %1 dạng curl</translation>
    </message>
    <message>
        <source>Copy as websocat</source>
        <translation>Chép dạng websocat</translation>
    </message>
    <message>
        <source>Copy %1 as websocat</source>
        <translation>Chép %1 dạng websocat</translation>
    </message>
    <message>
        <source>Show cards</source>
        <translation>Hiện thẻ</translation>
    </message>
    <message>
        <source>Show rows</source>
        <translation>Hiện hàng</translation>
    </message>
    <message>
        <source>Show the wall</source>
        <translation>Hiện tường</translation>
    </message>
    <message>
        <source>Fit the tiles of the wall</source>
        <translation>Cho ô của tường vừa khít</translation>
    </message>
    <message>
        <source>Larger tiles</source>
        <translation>Ô lớn hơn</translation>
    </message>
    <message>
        <source>Smaller tiles</source>
        <translation>Ô nhỏ hơn</translation>
    </message>
    <message>
        <source>Select from here to there</source>
        <translation>Chọn từ đây đến kia</translation>
    </message>
    <message>
        <source>Add session…</source>
        <translation>Thêm phiên…</translation>
    </message>
    <message>
        <source>Add the address that was copied…</source>
        <translation>Thêm địa chỉ đã chép…</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Nhập danh sách…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Thiết lập…</translation>
    </message>
    <message>
        <source>Settings of the session</source>
        <translation>Thiết lập của phiên</translation>
    </message>
    <message>
        <source>Export the sessions…</source>
        <translation>Xuất các phiên…</translation>
    </message>
    <message>
        <source>Chart: one heartbeat back, on</source>
        <translation>Biểu đồ: lùi, tiến một nhịp tim</translation>
    </message>
    <message>
        <source>Chart: first, newest</source>
        <translation>Biểu đồ: đầu tiên, mới nhất</translation>
    </message>
    <message>
        <source>Chart: along the time</source>
        <translation>Biểu đồ: dọc theo thời gian</translation>
    </message>
    <message>
        <source>Chart: closer, wider</source>
        <translation>Biểu đồ: gần hơn, rộng hơn</translation>
    </message>
    <message>
        <source>Chart: follow the newest again</source>
        <translation>Biểu đồ: theo lại mới nhất</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Sửa…</translation>
    </message>
    <message>
        <source>Edit %1…</source>
        <translation>Sửa %1…</translation>
    </message>
    <message>
        <source>Contrast as the desktop has it</source>
        <translation>Độ tương phản theo màn hình nền</translation>
    </message>
    <message>
        <source>Motion as the desktop has it</source>
        <translation>Chuyển động theo màn hình nền</translation>
    </message>
</context>
<context>
    <name>Alerts</name>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Kết nối lại</translation>
    </message>
    <message>
        <source>Reconnect %1</source>
        <translation>Kết nối lại %1</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Xác nhận</translation>
    </message>
    <message>
        <source>There is no session bus</source>
        <translation>Không có bus phiên</translation>
    </message>
    <message>
        <source>This desktop shows no notifications</source>
        <translation>Màn hình nền này không hiện thông báo</translation>
    </message>
    <message>
        <source>The notification was closed before</source>
        <translation>Thông báo đã bị đóng trước đó</translation>
    </message>
    <message>
        <source>The desktop did not take the notification</source>
        <translation>Màn hình nền không nhận thông báo</translation>
    </message>
    <message>
        <source>This is not the address of a Discord webhook. Set it anew.</source>
        <translation>Đây không phải địa chỉ webhook Discord. Hãy đặt lại.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Từ</translation>
    </message>
    <message>
        <source>Downtime</source>
        <translation>Thời gian ngừng</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>%1 earlier messages were left out.</source>
        <translation>%1 tin trước đó đã bị bỏ qua.</translation>
    </message>
    <message>
        <source>Too many messages; the server asked to wait</source>
        <translation>Quá nhiều tin; máy chủ yêu cầu chờ</translation>
    </message>
    <message>
        <source>The server blocks this computer for a while</source>
        <translation>Máy chủ chặn máy này một lúc</translation>
    </message>
    <message>
        <source>The server refuses this webhook (%1). Set its address anew.</source>
        <translation>Máy chủ từ chối webhook này (%1). Hãy đặt lại địa chỉ.</translation>
    </message>
    <message>
        <source>The webhook does not exist any more (%1). Make a new one.</source>
        <translation>Webhook không còn nữa (%1). Hãy tạo cái mới.</translation>
    </message>
    <message>
        <source>The server points elsewhere (%1). Redirects are not followed.</source>
        <translation>Máy chủ chỉ sang nơi khác (%1). Không theo chuyển hướng.</translation>
    </message>
    <message>
        <source>The server does not accept the message (%1)</source>
        <translation>Máy chủ không nhận tin (%1)</translation>
    </message>
    <message>
        <source>The server asked to wait (503)</source>
        <translation>Máy chủ yêu cầu chờ (503)</translation>
    </message>
    <message>
        <source>The server has a problem (%1)</source>
        <translation>Máy chủ gặp vấn đề (%1)</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>Không có trả lời kịp lúc</translation>
    </message>
    <message>
        <source>The server&apos;s name was not found</source>
        <translation>Không tìm thấy tên máy chủ</translation>
    </message>
    <message>
        <source>The server does not take connections</source>
        <translation>Máy chủ không nhận kết nối</translation>
    </message>
    <message>
        <source>The server closed the connection</source>
        <translation>Máy chủ đã đóng kết nối</translation>
    </message>
    <message>
        <source>The server&apos;s certificate was not accepted</source>
        <translation>Chứng chỉ của máy chủ không được chấp nhận</translation>
    </message>
    <message>
        <source>The server cannot be reached (network error %1)</source>
        <translation>Không tới được máy chủ (lỗi mạng %1)</translation>
    </message>
    <message>
        <source>Sent messages stay as they are</source>
        <translation>Tin đã gửi giữ nguyên</translation>
    </message>
    <message>
        <source>Too many messages were waiting</source>
        <translation>Quá nhiều tin đang chờ</translation>
    </message>
    <message>
        <source>The e-mail channel has no server, sender or recipient. Set it anew.</source>
        <translation>Kênh e-mail thiếu máy chủ, người gửi hoặc người nhận. Hãy thiết lập lại.</translation>
    </message>
    <message>
        <source>Open the dashboard</source>
        <translation>Mở bảng theo dõi</translation>
    </message>
    <message>
        <source>Sent by Pulseboard</source>
        <translation>Gửi bởi Pulseboard</translation>
    </message>
    <message>
        <source>Back at</source>
        <translation>Trở lại lúc</translation>
    </message>
    <message>
        <source>%1 (and %2 more)</source>
        <translation>%1 (và %2 tin khác)</translation>
    </message>
    <message>
        <source>Test of Pulseboard&apos;s e-mail</source>
        <translation>Kiểm tra e-mail của Pulseboard</translation>
    </message>
    <message>
        <source>When a service stops and when it is back, you will be told here.</source>
        <translation>Khi một dịch vụ ngừng và khi nó trở lại, bạn sẽ được báo tại đây.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kênh</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Máy chủ</translation>
    </message>
    <message>
        <source>Open the dashboard: %1</source>
        <translation>Mở bảng theo dõi: %1</translation>
    </message>
    <message>
        <source>The mail server does not take: %1</source>
        <translation>Máy chủ thư không nhận: %1</translation>
    </message>
    <message>
        <source>The mail server refuses the user or the password (%1). Set them anew.</source>
        <translation>Máy chủ thư từ chối người dùng hoặc mật khẩu (%1). Hãy nhập lại.</translation>
    </message>
    <message>
        <source>The mail server wants a sign-in (%1). Set user and password.</source>
        <translation>Máy chủ thư yêu cầu đăng nhập (%1). Hãy nhập người dùng và mật khẩu.</translation>
    </message>
    <message>
        <source>The mail server refuses the mail (%1)</source>
        <translation>Máy chủ thư từ chối thư (%1)</translation>
    </message>
    <message>
        <source>The mail server&apos;s name was not found</source>
        <translation>Không tìm thấy tên máy chủ thư</translation>
    </message>
    <message>
        <source>The mail server does not take connections</source>
        <translation>Máy chủ thư không nhận kết nối</translation>
    </message>
    <message>
        <source>No answer of the mail server in time</source>
        <translation>Máy chủ thư không trả lời kịp thời</translation>
    </message>
    <message>
        <source>The mail server closed the connection</source>
        <translation>Máy chủ thư đã đóng kết nối</translation>
    </message>
    <message>
        <source>The mail server offers no STARTTLS; nothing was sent, no user and no password</source>
        <translation>Máy chủ thư không có STARTTLS; không gửi gì cả, kể cả người dùng và mật khẩu</translation>
    </message>
    <message>
        <source>The mail server&apos;s certificate was not accepted</source>
        <translation>Chứng chỉ của máy chủ thư không được chấp nhận</translation>
    </message>
    <message>
        <source>The encrypted connection to the mail server failed</source>
        <translation>Kết nối mã hóa đến máy chủ thư thất bại</translation>
    </message>
    <message>
        <source>The delivery was cancelled</source>
        <translation>Việc gửi đã bị hủy</translation>
    </message>
    <message>
        <source>The mail server cannot be reached</source>
        <translation>Không thể kết nối tới máy chủ thư</translation>
    </message>
    <message>
        <source>The mail server asks to try later (%1)</source>
        <translation>Máy chủ thư yêu cầu thử lại sau (%1)</translation>
    </message>
    <message>
        <source>Name of the server</source>
        <translation>Tên máy chủ</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Kết nối</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>Lời chào</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Mã hóa</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Đăng nhập</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Người gửi</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Người nhận</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Tin nhắn</translation>
    </message>
    <message>
        <source>The server offers none</source>
        <translation>Máy chủ không có</translation>
    </message>
    <message>
        <source>Test of Pulseboard</source>
        <translation>Kiểm tra Pulseboard</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Địa chỉ</translation>
    </message>
    <message>
        <source>The address has none</source>
        <translation>Địa chỉ không có</translation>
    </message>
    <message>
        <source>The connection ended before the mail server said whether it took the mail</source>
        <translation>Kết nối bị ngắt trước khi máy chủ thư cho biết đã nhận thư hay chưa</translation>
    </message>
    <message>
        <source>%1; it is sent again and may come twice</source>
        <translation>%1; thư được gửi lại và có thể đến hai lần</translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>There is no home folder to keep it in.</source>
        <translation>Không có thư mục nhà để giữ.</translation>
    </message>
    <message>
        <source>%1 cannot be deleted.</source>
        <translation>Không xóa được %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>Không ghi được %1: %2</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>1 session</source>
        <translation>1 phiên</translation>
    </message>
    <message>
        <source>%1 sessions</source>
        <translation>%1 phiên</translation>
    </message>
    <message>
        <source>1 critical</source>
        <translation>1 nghiêm trọng</translation>
    </message>
    <message>
        <source>%1 critical</source>
        <translation>%1 nghiêm trọng</translation>
    </message>
    <message>
        <source>1 offline</source>
        <translation>1 ngoại tuyến</translation>
    </message>
    <message>
        <source>%1 offline</source>
        <translation>%1 ngoại tuyến</translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 cảnh báo</translation>
    </message>
    <message>
        <source>%1 warnings</source>
        <translation>%1 cảnh báo</translation>
    </message>
    <message>
        <source>; 1 acknowledged</source>
        <translation>; 1 đã xác nhận</translation>
    </message>
    <message>
        <source>; %1 acknowledged</source>
        <translation>; %1 đã xác nhận</translation>
    </message>
    <message>
        <source>. Newest: %1, %2.</source>
        <translation>. Mới nhất: %1, %2.</translation>
    </message>
    <message>
        <source>This computer is offline</source>
        <translation>Máy tính này ngoại tuyến</translation>
    </message>
    <message>
        <source>No network since %1. 1 session is unknown until it is back. No alerts are sent.</source>
        <translation>Không có mạng từ %1. 1 phiên không rõ cho tới khi có lại. Không gửi cảnh báo.</translation>
    </message>
    <message>
        <source>No network since %1. %2 are unknown until it is back. No alerts are sent.</source>
        <translation>Không có mạng từ %1. %2 không rõ cho tới khi có lại. Không gửi cảnh báo.</translation>
    </message>
    <message>
        <source>This computer was asleep</source>
        <translation>Máy tính này đã ngủ</translation>
    </message>
    <message>
        <source>Nothing was watched for %1. That time counts for nobody; %2 are looked at anew.</source>
        <translation>Không theo dõi gì trong %1. Thời gian đó không tính cho ai; %2 được xem lại.</translation>
    </message>
    <message>
        <source>1 of %1 needs attention</source>
        <translation>1 trong %1 cần chú ý</translation>
    </message>
    <message>
        <source>%1 of %2 need attention</source>
        <translation>%1 trong %2 cần chú ý</translation>
    </message>
    <message>
        <source>The session needs attention</source>
        <translation>Phiên này cần chú ý</translation>
    </message>
    <message>
        <source>Nothing needs attention</source>
        <translation>Không có gì cần chú ý</translation>
    </message>
    <message>
        <source>Everything is fine</source>
        <translation>Mọi thứ đều ổn</translation>
    </message>
    <message>
        <source>%1 on time for %2.</source>
        <translation>%1 đúng giờ trong %2.</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Đang kết nối</translation>
    </message>
    <message>
        <source>Everything is paused</source>
        <translation>Mọi thứ đang tạm dừng</translation>
    </message>
    <message>
        <source>1 has not sent its first heartbeat yet.</source>
        <translation>1 phiên chưa gửi nhịp tim đầu tiên.</translation>
    </message>
    <message>
        <source>%1 have not sent their first heartbeat yet.</source>
        <translation>%1 phiên chưa gửi nhịp tim đầu tiên.</translation>
    </message>
    <message>
        <source>1 paused.</source>
        <translation>1 tạm dừng.</translation>
    </message>
    <message>
        <source>%1 paused.</source>
        <translation>%1 tạm dừng.</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>latency unknown</source>
        <translation>độ trễ không rõ</translation>
    </message>
    <message>
        <source>no latency</source>
        <translation>không có độ trễ</translation>
    </message>
    <message>
        <source>p95 %1</source>
        <translation>p95 %1</translation>
    </message>
    <message>
        <source>last known %1</source>
        <translation>biết lần cuối %1</translation>
    </message>
    <message>
        <source>beat %1</source>
        <translation>nhịp %1</translation>
    </message>
    <message>
        <source>Paused since %1</source>
        <translation>Tạm dừng từ %1</translation>
    </message>
    <message>
        <source>missed in %1</source>
        <translation>lỡ trong %1</translation>
    </message>
    <message>
        <source>%1, still connected</source>
        <translation>%1, vẫn kết nối</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Tiếp tục</translation>
    </message>
    <message>
        <source>Reconnect now</source>
        <translation>Kết nối lại ngay</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Kết nối lại</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>hỏng</translation>
    </message>
    <message>
        <source>on time</source>
        <translation>đúng giờ</translation>
    </message>
    <message>
        <source>late</source>
        <translation>trễ</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>lỡ</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>ngoại tuyến</translation>
    </message>
    <message>
        <source>not watched</source>
        <translation>không theo dõi</translation>
    </message>
    <message>
        <source>Seen by %1, %2</source>
        <comment>person, time</comment>
        <translation>%1 đã xem, %2</translation>
    </message>
    <message>
        <source>Silenced until %1</source>
        <translation>Tắt tiếng đến %1</translation>
    </message>
    <message>
        <source>Connected since %1</source>
        <translation>Kết nối từ %1</translation>
    </message>
    <message>
        <source>Not watched · switched off in its settings</source>
        <translation>Không theo dõi · đã tắt trong cài đặt</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Theo dõi</translation>
    </message>
    <message>
        <source>Watch %1 again: it is switched on in its settings</source>
        <translation>Theo dõi lại %1: được bật trong cài đặt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>End this try to connect to %1; the next one comes by itself</source>
        <translation>Kết thúc lần thử kết nối này tới %1; lần sau sẽ tự đến</translation>
    </message>
</context>
<context>
    <name>CardTip</name>
    <message>
        <source>Silenced until %1: its incidents are kept, but nobody is told</source>
        <translation>Tắt tiếng đến %1: sự cố vẫn được ghi lại nhưng không báo cho ai</translation>
    </message>
</context>
<context>
    <name>FactHelp</name>
    <message>
        <source>Where Pulseboard asks; user, password and query are not shown</source>
        <translation>Nơi Pulseboard hỏi; không hiện người dùng, mật khẩu và phần truy vấn</translation>
    </message>
    <message>
        <source>How Pulseboard speaks with the service</source>
        <translation>Cách Pulseboard nói chuyện với dịch vụ</translation>
    </message>
    <message>
        <source>The connection now, and which try it is</source>
        <translation>Kết nối lúc này và là lần thử thứ mấy</translation>
    </message>
    <message>
        <source>Since when the connection stands, or the address answers, without a break</source>
        <translation>Kết nối giữ liên tục, hoặc địa chỉ trả lời, từ khi nào</translation>
    </message>
    <message>
        <source>How long the connection before this one lasted</source>
        <translation>Kết nối trước đó kéo dài bao lâu</translation>
    </message>
    <message>
        <source>When the service last answered a ping: fresh is under 30 s ago, ageing under 60 s, then stale</source>
        <translation>Lần cuối dịch vụ trả lời ping: mới là dưới 30 s, hơi cũ là dưới 60 s, sau đó là cũ</translation>
    </message>
    <message>
        <source>Connections made after the first one, since Pulseboard began to look</source>
        <translation>Số kết nối sau lần đầu, từ khi Pulseboard bắt đầu theo dõi</translation>
    </message>
    <message>
        <source>How often the connection broke off by itself, as far back as the events are kept; breaks after always the same time point to a limit of a proxy</source>
        <translation>Kết nối tự đứt bao nhiêu lần, trong phạm vi sự kiện còn lưu; luôn đứt sau cùng một khoảng thời gian là dấu hiệu giới hạn của proxy</translation>
    </message>
    <message>
        <source>What came over all connections since Pulseboard began to look</source>
        <translation>Những gì đã nhận qua mọi kết nối từ khi Pulseboard bắt đầu theo dõi</translation>
    </message>
    <message>
        <source>How long Pulseboard waits before each quick try (and how much chance adds)</source>
        <translation>Pulseboard chờ bao lâu trước mỗi lần thử nhanh (và phần cộng ngẫu nhiên)</translation>
    </message>
    <message>
        <source>How long the certificate of the server is still valid</source>
        <translation>Chứng chỉ của máy chủ còn hiệu lực bao lâu</translation>
    </message>
    <message>
        <source>Nothing on the way is encrypted</source>
        <translation>Không có gì được mã hóa trên đường truyền</translation>
    </message>
    <message>
        <source>Who signed the certificate</source>
        <translation>Ai đã ký chứng chỉ</translation>
    </message>
    <message>
        <source>The version of TLS that both agreed on</source>
        <translation>Phiên bản TLS mà hai bên thống nhất</translation>
    </message>
    <message>
        <source>The account as its service names it</source>
        <translation>Tài khoản theo cách dịch vụ gọi</translation>
    </message>
    <message>
        <source>The telephone number, its middle hidden</source>
        <translation>Số điện thoại, che phần giữa</translation>
    </message>
    <message>
        <source>The word by which the service describes the account</source>
        <translation>Từ mà dịch vụ dùng để mô tả tài khoản</translation>
    </message>
    <message>
        <source>When its service last saw the account connect</source>
        <translation>Lần cuối dịch vụ thấy tài khoản kết nối</translation>
    </message>
    <message>
        <source>When its service last saw the account go</source>
        <translation>Lần cuối dịch vụ thấy tài khoản ngắt</translation>
    </message>
    <message>
        <source>What its service told of this account</source>
        <translation>Những gì dịch vụ báo về tài khoản này</translation>
    </message>
    <message>
        <source>The service that reports this account</source>
        <translation>Dịch vụ báo cáo tài khoản này</translation>
    </message>
    <message>
        <source>The HTTP status of the last answer, and its age</source>
        <translation>Mã HTTP của câu trả lời cuối và tuổi của nó</translation>
    </message>
    <message>
        <source>Memory that the service says it uses</source>
        <translation>Bộ nhớ mà dịch vụ nói đang dùng</translation>
    </message>
    <message>
        <source>The part of its work that failed, as the service counts it</source>
        <translation>Phần công việc bị lỗi, theo cách dịch vụ đếm</translation>
    </message>
    <message>
        <source>How long the service says it runs; a shorter time than before is a restart</source>
        <translation>Dịch vụ nói đã chạy bao lâu; ngắn hơn trước tức là đã khởi động lại</translation>
    </message>
    <message>
        <source>The accounts that the service looks after</source>
        <translation>Các tài khoản mà dịch vụ chăm lo</translation>
    </message>
    <message>
        <source>The version that the service tells</source>
        <translation>Phiên bản mà dịch vụ cho biết</translation>
    </message>
    <message>
        <source>The HTTP status of the last answer</source>
        <translation>Mã HTTP của câu trả lời cuối</translation>
    </message>
    <message>
        <source>How long the last answer took, from the question to its last byte</source>
        <translation>Câu trả lời cuối mất bao lâu, từ lúc hỏi đến byte cuối</translation>
    </message>
    <message>
        <source>How old this report is, and when the next one is asked for</source>
        <translation>Báo cáo này cũ bao lâu và khi nào hỏi lần tới</translation>
    </message>
    <message>
        <source>How long ago the last heartbeat came</source>
        <translation>Nhịp cuối đến cách đây bao lâu</translation>
    </message>
    <message>
        <source>When the next heartbeat should come, by the interval that was set or found</source>
        <translation>Khi nào nhịp tới phải đến, theo khoảng cách đã đặt hoặc nhận ra</translation>
    </message>
    <message>
        <source>Round trips on this computer&apos;s own clock: half of them were quicker than p50, 95 of 100 than p95</source>
        <translation>Thời gian khứ hồi theo đồng hồ máy này: một nửa nhanh hơn p50, 95 trên 100 nhanh hơn p95</translation>
    </message>
    <message>
        <source>How much the round trips vary (smoothed, RFC 3550)</source>
        <translation>Thời gian khứ hồi dao động bao nhiêu (làm mượt, RFC 3550)</translation>
    </message>
    <message>
        <source>Heartbeats that were expected and did not come within their interval and its grace</source>
        <translation>Các nhịp được chờ mà không đến trong khoảng cách và thời gian gia hạn</translation>
    </message>
    <message>
        <source>How far the clock of the service is from this computer&apos;s, and how sure that is</source>
        <translation>Đồng hồ của dịch vụ lệch bao nhiêu so với máy này và độ chắc chắn</translation>
    </message>
    <message>
        <source>The part of the watched time in which the service worked, beside what it should be</source>
        <translation>Phần thời gian theo dõi mà dịch vụ hoạt động, so với mức cần đạt</translation>
    </message>
    <message>
        <source>How much longer it may be down in 30 days before the goal is missed</source>
        <translation>Trong 30 ngày còn được ngừng bao lâu trước khi trượt mục tiêu</translation>
    </message>
    <message>
        <source>When nothing of the budget is left if it goes on like this</source>
        <translation>Khi nào hết hạn mức nếu cứ tiếp tục như vậy</translation>
    </message>
    <message>
        <source>The straight line through the latencies of the last hour, where there is one</source>
        <translation>Đường thẳng qua độ trễ trong giờ qua, nếu có</translation>
    </message>
    <message>
        <source>Pings that the server sent, and that were answered</source>
        <translation>Các ping máy chủ gửi và đã được trả lời</translation>
    </message>
    <message>
        <source>Messages that are no heartbeats, of the last minutes</source>
        <translation>Tin nhắn không phải nhịp tim trong vài phút qua</translation>
    </message>
    <message>
        <source>People whose coming and going the messages told</source>
        <translation>Những người đến và đi theo tin nhắn</translation>
    </message>
    <message>
        <source>Messages that were meant for another store</source>
        <translation>Tin nhắn dành cho cửa hàng khác</translation>
    </message>
    <message>
        <source>When the tries of several sessions of one server fail, one of them tries for all</source>
        <translation>Khi nhiều phiên của một máy chủ đều thử thất bại, một phiên thử thay cho tất cả</translation>
    </message>
    <message>
        <source>One address of this service: its last latencies, and how often it could not be reached</source>
        <translation>Một địa chỉ của dịch vụ: độ trễ gần nhất và số lần không kết nối được</translation>
    </message>
    <message>
        <source>How quickly the memory grows</source>
        <translation>Bộ nhớ tăng nhanh thế nào</translation>
    </message>
    <message>
        <source>The time that the trend was found in</source>
        <translation>Khoảng thời gian dùng để tìm xu hướng</translation>
    </message>
    <message>
        <source>How much of the changes the straight line explains; of little, nothing is foretold</source>
        <translation>Đường thẳng giải thích được bao nhiêu thay đổi; nếu ít thì không dự báo</translation>
    </message>
    <message>
        <source>An estimate: when the memory is used up if it grows on like this</source>
        <translation>Ước tính: khi nào hết bộ nhớ nếu cứ tăng như vậy</translation>
    </message>
    <message>
        <source>When it came or was sent, by this computer&apos;s clock</source>
        <translation>Khi nào đến hoặc được gửi, theo đồng hồ máy này</translation>
    </message>
    <message>
        <source>What sort of message it is</source>
        <translation>Loại tin nhắn</translation>
    </message>
    <message>
        <source>Its length on the wire</source>
        <translation>Độ dài trên đường truyền</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>%1 s (+ 0–%2 s)</source>
        <translation>%1 s (+ 0–%2 s)</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>ended %1 ago</source>
        <translation>hết hạn %1 trước</translation>
    </message>
    <message>
        <source>valid for %1 days</source>
        <translation>còn hạn %1 ngày</translation>
    </message>
    <message>
        <source>valid for %1</source>
        <translation>còn hạn %1</translation>
    </message>
    <message>
        <source>WebSocket</source>
        <translation>WebSocket</translation>
    </message>
    <message>
        <source>HTTP check</source>
        <translation>Kiểm tra HTTP</translation>
    </message>
    <message>
        <source>TCP check</source>
        <translation>Kiểm tra TCP</translation>
    </message>
    <message>
        <source>TLS check</source>
        <translation>Kiểm tra TLS</translation>
    </message>
    <message>
        <source>DNS check</source>
        <translation>Kiểm tra DNS</translation>
    </message>
    <message>
        <source>Calls us</source>
        <translation>Tự gọi đến</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Mã hóa</translation>
    </message>
    <message>
        <source>no</source>
        <translation>không</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Chứng chỉ</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Cấp bởi</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Giao thức</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Địa chỉ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Answers since</source>
        <translation>Trả lời từ</translation>
    </message>
    <message>
        <source>Connected since</source>
        <translation>Kết nối từ</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>không kết nối</translation>
    </message>
    <message>
        <source>Before that</source>
        <translation>Trước đó</translation>
    </message>
    <message>
        <source>Reconnects</source>
        <translation>Số lần kết nối lại</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>không mã hóa</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Đã nhận</translation>
    </message>
    <message>
        <source>%1 in %2 messages</source>
        <translation>%1 trong %2 tin</translation>
    </message>
    <message>
        <source>Backoff</source>
        <translation>Thời gian chờ thử</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Trả lời</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Bộ nhớ</translation>
    </message>
    <message>
        <source>Error rate</source>
        <translation>Tỷ lệ lỗi</translation>
    </message>
    <message>
        <source>Service uptime</source>
        <translation>Dịch vụ chạy được</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Phiên bản</translation>
    </message>
    <message>
        <source>Latency p50 %1, p95 %2</source>
        <translation>Độ trễ p50 %1, p95 %2</translation>
    </message>
    <message>
        <source>Socket.IO</source>
        <translation>Socket.IO</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Tài khoản</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>Its service says</source>
        <translation>Dịch vụ của nó nói</translation>
    </message>
    <message>
        <source>Last connected</source>
        <translation>Kết nối lần cuối</translation>
    </message>
    <message>
        <source>Last disconnected</source>
        <translation>Mất kết nối lần cuối</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Sự kiện</translation>
    </message>
    <message>
        <source>Heard through</source>
        <translation>Nghe qua</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Kết nối</translation>
    </message>
    <message>
        <source>Broke off</source>
        <translation>Đứt</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Tài khoản</translation>
    </message>
    <message>
        <source>Try it: %1</source>
        <translation>Thử: %1</translation>
    </message>
    <message>
        <source>Look: %1</source>
        <translation>Hãy xem: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Ghi chú: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>how long ago, how fresh</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n pings unanswered</source>
        <translation>
            <numerusform>%1, %n ping chưa được trả lời</numerusform>
        </translation>
    </message>
    <message>
        <source>Last pong</source>
        <translation>Pong cuối</translation>
    </message>
</context>
<context>
    <name>Found</name>
    <message>
        <source>%1, certain</source>
        <translation>%1, chắc chắn</translation>
    </message>
    <message>
        <source>%1, likely</source>
        <translation>%1, có lẽ</translation>
    </message>
    <message>
        <source>Not sure. Watched as a plain connection</source>
        <translation>Không chắc. Theo dõi như kết nối thường</translation>
    </message>
    <message>
        <source>Not sure. Watched as a plain page: only its answer counts</source>
        <translation>Không chắc. Theo dõi như trang thường: chỉ tính trả lời</translation>
    </message>
    <message>
        <source>%1, certificate of %2, valid until %3</source>
        <translation>%1, chứng chỉ của %2, có hạn đến %3</translation>
    </message>
    <message>
        <source>The WebSocket is open and no heartbeat came within %1. It is watched by its answers to pings until one comes.</source>
        <translation>WebSocket đang mở mà không có nhịp tim trong %1. Nó được theo dõi qua trả lời ping cho tới khi có.</translation>
    </message>
    <message>
        <source>The time was over before everything was asked.</source>
        <translation>Hết giờ trước khi hỏi xong.</translation>
    </message>
    <message>
        <source>%1 wants a sign-in (%2): type its token.</source>
        <translation>%1 cần đăng nhập (%2): hãy gõ token.</translation>
    </message>
    <message>
        <source>The test was ended early; what was found by then is here.</source>
        <translation>Kiểm tra kết thúc sớm; những gì tìm được ở đây.</translation>
    </message>
    <message>
        <source>Looks like</source>
        <translation>Giống như</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Vì sao</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Địa chỉ</translation>
    </message>
    <message>
        <source>Heartbeat</source>
        <translation>Nhịp tim</translation>
    </message>
    <message>
        <source>Time field</source>
        <translation>Trường thời gian</translation>
    </message>
    <message>
        <source>Health page</source>
        <translation>Trang sức khỏe</translation>
    </message>
    <message>
        <source>Calls itself</source>
        <translation>Tự gọi là</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Phiên bản</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Mã hóa</translation>
    </message>
    <message>
        <source>Connected, %1 in all</source>
        <translation>Đã kết nối, tổng %1</translation>
    </message>
    <message>
        <source>It answers, not sure what it is, %1 in all</source>
        <translation>Có trả lời, không chắc là gì, tổng %1</translation>
    </message>
</context>
<context>
    <name>Hero</name>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Kết nối lại</translation>
    </message>
    <message>
        <source>now</source>
        <translation>bây giờ</translation>
    </message>
    <message>
        <source>p95 %1</source>
        <translation>p95 %1</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Độ trễ</translation>
    </message>
    <message>
        <source>Last heartbeat</source>
        <translation>Nhịp tim cuối</translation>
    </message>
    <message>
        <source>every %1</source>
        <translation>mỗi %1</translation>
    </message>
    <message>
        <source>Next expected</source>
        <translation>Dự kiến kế tiếp</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Lỡ</translation>
    </message>
    <message>
        <source>of %1 since the start</source>
        <translation>trong %1 từ lúc bắt đầu</translation>
    </message>
    <message>
        <source>Uptime</source>
        <translation>Thời gian hoạt động</translation>
    </message>
    <message>
        <source>in the %1 seen</source>
        <translation>trong %1 đã xem</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>History is not being saved: there is no home folder. Monitoring goes on.</source>
        <translation>Lịch sử không được lưu: không có thư mục cá nhân. Việc giám sát vẫn tiếp tục.</translation>
    </message>
    <message>
        <source>History is not being saved: its file cannot be used. Monitoring goes on.</source>
        <translation>Lịch sử không được lưu: không dùng được tệp của nó. Việc giám sát vẫn tiếp tục.</translation>
    </message>
    <message>
        <source>History is not being saved: disk full. Monitoring goes on.</source>
        <translation>Lịch sử không được lưu: đĩa đầy. Việc giám sát vẫn tiếp tục.</translation>
    </message>
    <message>
        <source>History is not being saved: another program locks its file. Monitoring goes on.</source>
        <translation>Lịch sử không được lưu: chương trình khác đang khóa tệp của nó. Việc giám sát vẫn tiếp tục.</translation>
    </message>
    <message>
        <source>History is not being saved: its file is damaged. Monitoring goes on.</source>
        <translation>Lịch sử không được lưu: tệp của nó bị hỏng. Việc giám sát vẫn tiếp tục.</translation>
    </message>
    <message>
        <source>History is not being saved: its file is of a later Pulseboard. Monitoring goes on.</source>
        <translation>Lịch sử không được lưu: tệp của nó thuộc bản Pulseboard mới hơn. Việc giám sát vẫn tiếp tục.</translation>
    </message>
    <message>
        <source>History is not being saved. Monitoring goes on.</source>
        <translation>Lịch sử không được lưu. Việc giám sát vẫn tiếp tục.</translation>
    </message>
    <message>
        <source>Start it with HOME set, or with --config and a folder.</source>
        <translation>Hãy khởi động với HOME được đặt, hoặc với --config và một thư mục.</translation>
    </message>
    <message>
        <source>%1: %2. Make it readable and writable for you.</source>
        <comment>file, error</comment>
        <translation>%1: %2. Hãy cho phép bạn đọc và ghi tệp này.</translation>
    </message>
    <message>
        <source>Free some space for %1; then it is saved again by itself.</source>
        <translation>Hãy giải phóng chỗ cho %1; sau đó nó sẽ tự được lưu lại.</translation>
    </message>
    <message>
        <source>Wait for it, or end what works on %1 (a backup?).</source>
        <translation>Hãy đợi, hoặc dừng chương trình đang dùng %1 (sao lưu chăng?).</translation>
    </message>
    <message>
        <source>Move %1 out of the folder %2; a new one is begun then.</source>
        <translation>Hãy chuyển %1 ra khỏi thư mục %2; khi đó một tệp mới được tạo.</translation>
    </message>
    <message>
        <source>Start the later version again, or move %1 out of its folder.</source>
        <translation>Hãy chạy lại bản mới hơn, hoặc chuyển %1 ra khỏi thư mục của nó.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file, error</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The history was damaged. It is kept as %1, and a new one was begun.</source>
        <translation>Lịch sử đã bị hỏng. Nó được giữ lại thành %1, và một tệp mới đã được tạo.</translation>
    </message>
</context>
<context>
    <name>Incidents</name>
    <message>
        <source>Told: %1</source>
        <translation>Đã báo: %1</translation>
    </message>
    <message>
        <source>%1, closed. %2. It lasted %3.</source>
        <translation>%1, đã đóng. %2. Kéo dài %3.</translation>
    </message>
    <message>
        <source>%1, %2 for %3. %4.</source>
        <translation>%1, %2 trong %3. %4.</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <comment>sentence, seen by</comment>
        <translation>%1 %2.</translation>
    </message>
</context>
<context>
    <name>Kpi</name>
    <message>
        <source> of %1</source>
        <translation> trong %1</translation>
    </message>
    <message>
        <source>not counting now</source>
        <translation>hiện không đếm</translation>
    </message>
    <message>
        <source>%1 in the last 2 min</source>
        <translation>%1 trong 2 phút qua</translation>
    </message>
    <message>
        <source>seen for %1</source>
        <translation>đã xem %1</translation>
    </message>
    <message>
        <source>none in the last 2 min</source>
        <translation>không có trong 2 phút qua</translation>
    </message>
    <message>
        <source>p95 %1</source>
        <translation>p95 %1</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>đang chờ</translation>
    </message>
    <message>
        <source>%1 per second</source>
        <translation>%1 mỗi giây</translation>
    </message>
    <message>
        <source>none came yet</source>
        <translation>chưa có nhịp nào</translation>
    </message>
    <message>
        <source>ago</source>
        <translation>trước</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>lúc %1</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>tạm dừng</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>quá hạn</translation>
    </message>
    <message>
        <source>last 15 min</source>
        <translation>15 phút qua</translation>
    </message>
    <message>
        <source>needs two heartbeats</source>
        <translation>cần hai nhịp</translation>
    </message>
    <message>
        <source>usually %1</source>
        <translation>thường %1</translation>
    </message>
    <message>
        <source>in a row</source>
        <translation>liên tiếp</translation>
    </message>
    <message>
        <source>in all</source>
        <translation>tổng cộng</translation>
    </message>
    <message>
        <source>%1 of %2 expected</source>
        <translation>%1 trong %2 dự kiến</translation>
    </message>
    <message>
        <source>no estimate</source>
        <translation>không có ước tính</translation>
    </message>
    <message>
        <source>in step, %1</source>
        <translation>khớp, %1</translation>
    </message>
    <message>
        <source>server ahead, %1</source>
        <translation>máy chủ nhanh, %1</translation>
    </message>
    <message>
        <source>server behind, %1</source>
        <translation>máy chủ chậm, %1</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>chưa có trả lời</translation>
    </message>
    <message>
        <source>asked every %1</source>
        <translation>hỏi mỗi %1</translation>
    </message>
    <message>
        <source>the last check got no answer</source>
        <translation>lần kiểm tra cuối không có trả lời</translation>
    </message>
    <message>
        <source>limit for p95, %1</source>
        <translation>giới hạn p95, %1</translation>
    </message>
    <message>
        <source>of the health page</source>
        <translation>của trang sức khỏe</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>giới hạn %1</translation>
    </message>
    <message>
        <source>not in the answer</source>
        <translation>không có trong trả lời</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>của %1</translation>
    </message>
    <message>
        <source>no restart seen</source>
        <translation>không thấy khởi động lại</translation>
    </message>
    <message numerus="yes">
        <source>%n restarts seen</source>
        <translation>
            <numerusform>thấy %n lần khởi động lại</numerusform>
        </translation>
    </message>
    <message>
        <source>next %1</source>
        <translation>kế tiếp %1</translation>
    </message>
</context>
<context>
    <name>LikelyWhy</name>
    <message>
        <source>Replies got slower first (%1 → %2). This is usually a busy or stuck server, not the network.</source>
        <translation>Trả lời chậm dần trước đó (%1 → %2). Thường là máy chủ bận hoặc treo, không phải do mạng.</translation>
    </message>
    <message>
        <source>All %1 sessions on %2 stopped: usually the host itself, or the network to it.</source>
        <translation>Cả %1 phiên trên %2 đều dừng: thường là chính máy đó, hoặc mạng tới nó.</translation>
    </message>
    <message>
        <source>Usually the token has expired or was replaced.</source>
        <translation>Thường là token hết hạn hoặc đã bị thay.</translation>
    </message>
    <message>
        <source>Usually a spelling mistake in the address, or the network of this computer.</source>
        <translation>Thường là sai chính tả trong địa chỉ, hoặc mạng của máy này.</translation>
    </message>
    <message>
        <source>The computer answers but nothing listens there: usually the service is not running.</source>
        <translation>Máy có trả lời nhưng không có gì lắng nghe: thường là dịch vụ không chạy.</translation>
    </message>
    <message>
        <source>Usually the certificate has ended, or is not for this name.</source>
        <translation>Thường là chứng chỉ hết hạn, hoặc không dành cho tên này.</translation>
    </message>
    <message>
        <source>Usually time synchronisation is off on the service&apos;s computer.</source>
        <translation>Thường là đồng bộ giờ đã tắt trên máy của dịch vụ.</translation>
    </message>
    <message>
        <source>The connection answers pings: usually the task that sends heartbeats has stopped.</source>
        <translation>Kết nối vẫn trả lời ping: thường là tác vụ gửi nhịp tim đã dừng.</translation>
    </message>
    <message>
        <source>Usually the path or the version is another one than this service has.</source>
        <translation>Thường là đường dẫn hoặc phiên bản khác với của dịch vụ này.</translation>
    </message>
    <message>
        <source>Nothing refuses and nothing answers: usually the service hangs, or the network on the way to it is down.</source>
        <translation>Không có gì từ chối và không có gì trả lời: thường là dịch vụ treo, hoặc mạng tới nó bị mất.</translation>
    </message>
</context>
<context>
    <name>MailEnv</name>
    <message>
        <source>There is no variable for mail in it, as SMTP_HOST=….</source>
        <translation>Không có biến nào về thư, ví dụ SMTP_HOST=….</translation>
    </message>
    <message>
        <source>EMAIL_SERVICE is “%1” and names no server; add SMTP_HOST.</source>
        <translation>EMAIL_SERVICE là “%1” và không nêu máy chủ; hãy thêm SMTP_HOST.</translation>
    </message>
</context>
<context>
    <name>MailForm</name>
    <message>
        <source>Type the name of the mail server, as smtp.example.net.</source>
        <translation>Nhập tên máy chủ thư, ví dụ smtp.example.net.</translation>
    </message>
    <message>
        <source>The port is a number from 1 to 65535; 587 is usual.</source>
        <translation>Cổng là một số từ 1 đến 65535; thường là 587.</translation>
    </message>
    <message>
        <source>Type the sender&apos;s address, as alerts@example.net.</source>
        <translation>Nhập địa chỉ người gửi, ví dụ alerts@example.net.</translation>
    </message>
    <message>
        <source>The sender&apos;s name is one line of up to %1 characters without &lt; &gt; and &quot;.</source>
        <translation>Tên người gửi là một dòng tối đa %1 ký tự, không có &lt; &gt; và &quot;.</translation>
    </message>
    <message>
        <source>Type to whom the messages go, with commas between.</source>
        <translation>Nhập những người nhận tin, cách nhau bằng dấu phẩy.</translation>
    </message>
    <message>
        <source>There can be %1 recipients.</source>
        <translation>Có thể có tối đa %1 người nhận.</translation>
    </message>
    <message>
        <source>“%1” is not an address, as owner@example.net.</source>
        <translation>“%1” không phải là địa chỉ như owner@example.net.</translation>
    </message>
    <message>
        <source>The user&apos;s name is one line of up to %1 characters.</source>
        <translation>Tên người dùng là một dòng tối đa %1 ký tự.</translation>
    </message>
    <message>
        <source>A password is one line.</source>
        <translation>Mật khẩu là một dòng.</translation>
    </message>
    <message>
        <source>Type the user&apos;s password.</source>
        <translation>Nhập mật khẩu của người dùng.</translation>
    </message>
    <message>
        <source>Type the user to whom the password belongs.</source>
        <translation>Nhập người dùng của mật khẩu này.</translation>
    </message>
    <message>
        <source>The link begins with https:// or http://, without a password in it.</source>
        <translation>Liên kết bắt đầu bằng https:// hoặc http://, không chứa mật khẩu.</translation>
    </message>
</context>
<context>
    <name>MessageText</name>
    <message>
        <source>A service</source>
        <translation>Một dịch vụ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 is back</source>
        <translation>%1 đã trở lại</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 và %2 dịch vụ khác</translation>
    </message>
    <message>
        <source>%1 services</source>
        <translation>%1 dịch vụ</translation>
    </message>
    <message>
        <source>%1 services stopped together</source>
        <translation>%1 dịch vụ cùng dừng</translation>
    </message>
    <message>
        <source>%1 of %2 services still down</source>
        <translation>%1 trong %2 dịch vụ vẫn dừng</translation>
    </message>
    <message>
        <source>All on %1</source>
        <translation>Tất cả trên %1</translation>
    </message>
    <message>
        <source>%1 services are back</source>
        <translation>%1 dịch vụ đã trở lại</translation>
    </message>
    <message>
        <source>The last one after %1.</source>
        <translation>Cái cuối sau %1.</translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation>mất kết nối</translation>
    </message>
    <message>
        <source>cannot be reached</source>
        <translation>không tới được</translation>
    </message>
    <message>
        <source>sign-in refused</source>
        <translation>bị từ chối đăng nhập</translation>
    </message>
    <message>
        <source>heartbeat late</source>
        <translation>nhịp tim trễ</translation>
    </message>
    <message>
        <source>no heartbeat</source>
        <translation>không có nhịp tim</translation>
    </message>
    <message>
        <source>connected, but no heartbeat</source>
        <translation>đã kết nối, nhưng không có nhịp tim</translation>
    </message>
    <message>
        <source>does not answer pings</source>
        <translation>không trả lời ping</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>chậm</translation>
    </message>
    <message>
        <source>clock is off</source>
        <translation>đồng hồ lệch</translation>
    </message>
    <message>
        <source>answers with an error</source>
        <translation>trả lời bằng lỗi</translation>
    </message>
    <message>
        <source>says it is not healthy</source>
        <translation>báo là không khỏe</translation>
    </message>
    <message>
        <source>answer not understood</source>
        <translation>không hiểu trả lời</translation>
    </message>
    <message>
        <source>keeps losing its connection</source>
        <translation>liên tục mất kết nối</translation>
    </message>
    <message>
        <source>many errors</source>
        <translation>nhiều lỗi</translation>
    </message>
    <message>
        <source>no updates</source>
        <translation>không có cập nhật</translation>
    </message>
    <message>
        <source>its own check stopped</source>
        <translation>tự kiểm tra đã dừng</translation>
    </message>
    <message>
        <source>its heartbeat count stopped</source>
        <translation>bộ đếm nhịp đã dừng</translation>
    </message>
    <message>
        <source>status does not match</source>
        <translation>trạng thái không khớp</translation>
    </message>
    <message>
        <source>certificate ends soon</source>
        <translation>chứng chỉ sắp hết hạn</translation>
    </message>
    <message>
        <source>a job does not run</source>
        <translation>một tác vụ không chạy</translation>
    </message>
    <message>
        <source>health page does not answer</source>
        <translation>trang sức khỏe không trả lời</translation>
    </message>
    <message>
        <source>accounts not healthy</source>
        <translation>tài khoản không khỏe</translation>
    </message>
    <message>
        <source>answer not as it must be</source>
        <translation>trả lời không như phải có</translation>
    </message>
    <message>
        <source>answer could not be checked</source>
        <translation>không kiểm tra được trả lời</translation>
    </message>
    <message>
        <source>figure beyond its limit</source>
        <translation>giá trị vượt giới hạn</translation>
    </message>
    <message>
        <source>answer stands still</source>
        <translation>trả lời đứng yên</translation>
    </message>
    <message>
        <source>misses heartbeats of its own</source>
        <translation>tự lỡ nhịp tim</translation>
    </message>
    <message>
        <source>memory fills up</source>
        <translation>bộ nhớ đầy dần</translation>
    </message>
    <message>
        <source>restarts too often</source>
        <translation>khởi động lại quá thường</translation>
    </message>
    <message>
        <source>error rate does not match</source>
        <translation>tỷ lệ lỗi không khớp</translation>
    </message>
    <message>
        <source>says healthy, but silent</source>
        <translation>báo khỏe, nhưng im lặng</translation>
    </message>
    <message>
        <source>answers, but the bot is dead</source>
        <translation>trả lời, nhưng bot đã chết</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>cần chú ý</translation>
    </message>
    <message>
        <source>Down for %1.</source>
        <translation>Ngừng trong %1.</translation>
    </message>
    <message>
        <source>Reconnected on try %1.</source>
        <translation>Kết nối lại ở lần thử %1.</translation>
    </message>
    <message>
        <source>%1, then paused or removed</source>
        <translation>%1, rồi bị tạm dừng hoặc gỡ</translation>
    </message>
    <message>
        <source>%1, reconnected on try %2</source>
        <translation>%1, kết nối lại ở lần thử %2</translation>
    </message>
    <message>
        <source>%1, back by itself</source>
        <translation>%1, tự trở lại</translation>
    </message>
    <message>
        <source>%1: it was down and is back</source>
        <translation>%1: đã ngừng và đã trở lại</translation>
    </message>
    <message>
        <source>too many accounts</source>
        <translation>quá nhiều tài khoản</translation>
    </message>
    <message>
        <source>WhatsApp offline</source>
        <translation>WhatsApp ngoại tuyến</translation>
    </message>
    <message>
        <source>WhatsApp reconnecting</source>
        <translation>WhatsApp đang kết nối lại</translation>
    </message>
    <message>
        <source>signed out on the phone</source>
        <translation>đã đăng xuất trên điện thoại</translation>
    </message>
    <message>
        <source>WhatsApp session expired</source>
        <translation>phiên WhatsApp hết hạn</translation>
    </message>
    <message>
        <source>WhatsApp not reached</source>
        <translation>không tới được WhatsApp</translation>
    </message>
    <message>
        <source>blocked by WhatsApp for a while</source>
        <translation>bị WhatsApp chặn một lúc</translation>
    </message>
    <message>
        <source>status not known</source>
        <translation>không rõ trạng thái</translation>
    </message>
    <message>
        <source>messages of another store</source>
        <translation>có tin nhắn của cửa hàng khác</translation>
    </message>
    <message>
        <source>heartbeats missed lately</source>
        <translation>gần đây bị lỡ nhịp tim</translation>
    </message>
    <message>
        <source>a job is overdue</source>
        <translation>một tác vụ đã quá hạn</translation>
    </message>
    <message>
        <source>its server takes no connections</source>
        <translation>máy chủ của nó không nhận kết nối</translation>
    </message>
    <message>
        <source>connected, but no message</source>
        <translation>đã kết nối nhưng không có tin nhắn</translation>
    </message>
</context>
<context>
    <name>Mini</name>
    <message>
        <source>1 h</source>
        <translation>1 h</translation>
    </message>
    <message>
        <source>avg %1, p95 %2, %3 missed in %4</source>
        <comment>latency, latency, count, time</comment>
        <translation>tb %1, p95 %2, lỡ %3 trong %4</translation>
    </message>
    <message>
        <source>1 of %1 needs attention</source>
        <translation>1 trong %1 cần chú ý</translation>
    </message>
    <message>
        <source>%1 of %2 need attention</source>
        <translation>%1 trong %2 cần chú ý</translation>
    </message>
    <message>
        <source>%1 on time</source>
        <translation>%1 đúng giờ</translation>
    </message>
    <message>
        <source>%1 connecting</source>
        <translation>%1 đang kết nối</translation>
    </message>
    <message>
        <source>%1 paused</source>
        <translation>%1 tạm dừng</translation>
    </message>
    <message>
        <source>next %1, %2</source>
        <comment>in 2 s, session</comment>
        <translation>kế tiếp %1, %2</translation>
    </message>
    <message>
        <source>Nothing is watched yet</source>
        <translation>Chưa theo dõi gì</translation>
    </message>
    <message>
        <source>Everything is fine</source>
        <translation>Mọi thứ đều ổn</translation>
    </message>
    <message>
        <source>Nothing needs attention</source>
        <translation>Không có gì cần chú ý</translation>
    </message>
    <message>
        <source>Everything is paused</source>
        <translation>Mọi thứ đang tạm dừng</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Đang kết nối</translation>
    </message>
    <message>
        <source>This computer is offline</source>
        <translation>Máy tính này ngoại tuyến</translation>
    </message>
    <message>
        <source>No alerts are sent</source>
        <translation>Không gửi cảnh báo</translation>
    </message>
</context>
<context>
    <name>Pulse::AccountTable</name>
    <message>
        <source>Accounts by health and connection</source>
        <translation>Tài khoản theo sức khỏe và kết nối</translation>
    </message>
</context>
<context>
    <name>Pulse::AlertsHost</name>
    <message>
        <source>Channel “%1”: %2</source>
        <translation>Kênh “%1”: %2</translation>
    </message>
    <message>
        <source>Channel “%1” cannot be used: %2</source>
        <translation>Kênh “%1” không dùng được: %2</translation>
    </message>
</context>
<context>
    <name>Pulse::Banner</name>
    <message>
        <source>Show the %1</source>
        <translation>Hiện %1</translation>
    </message>
    <message>
        <source>Reconnect %1</source>
        <translation>Kết nối lại %1</translation>
    </message>
    <message>
        <source>Reconnect the session that is down</source>
        <translation>Kết nối lại phiên đã mất</translation>
    </message>
    <message>
        <source>Reconnect %1 sessions that are down</source>
        <translation>Kết nối lại %1 phiên đã mất</translation>
    </message>
</context>
<context>
    <name>Pulse::BeatTable</name>
    <message>
        <source>Recent heartbeats</source>
        <translation>Các nhịp tim gần đây</translation>
    </message>
</context>
<context>
    <name>Pulse::BoardPage</name>
    <message>
        <source>Clear filter</source>
        <translation>Bỏ lọc</translation>
    </message>
    <message>
        <source>All sessions</source>
        <translation>Mọi phiên</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Cần chú ý</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Tạm dừng</translation>
    </message>
    <message>
        <source>Silenced</source>
        <translation>Tắt tiếng</translation>
    </message>
    <message>
        <source>Nothing needs attention.</source>
        <translation>Không có gì cần chú ý.</translation>
    </message>
    <message>
        <source>No session is here.</source>
        <translation>Không có phiên nào ở đây.</translation>
    </message>
    <message>
        <source>Nothing is “%1”. After is: stands one of %2.</source>
        <translation>Không có gì là “%1”. Sau is: là một trong %2.</translation>
    </message>
    <message>
        <source>No session matches “%1”.</source>
        <translation>Không phiên nào khớp “%1”.</translation>
    </message>
    <message>
        <source>Watch more services</source>
        <translation>Theo dõi thêm dịch vụ</translation>
    </message>
    <message>
        <source>An address is enough to begin with.</source>
        <translation>Một địa chỉ là đủ để bắt đầu.</translation>
    </message>
    <message>
        <source>Add session</source>
        <translation>Thêm phiên</translation>
    </message>
</context>
<context>
    <name>Pulse::BoardView</name>
    <message>
        <source>Sessions</source>
        <translation>Các phiên</translation>
    </message>
    <message>
        <source>Resume %1</source>
        <translation>Tiếp tục %1</translation>
    </message>
    <message>
        <source>Reconnect %1</source>
        <translation>Kết nối lại %1</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Xác nhận</translation>
    </message>
    <message>
        <source>Silence…</source>
        <translation>Tắt tiếng…</translation>
    </message>
    <message>
        <source>Show these sessions (Right)</source>
        <translation>Hiện các phiên này (Phải)</translation>
    </message>
    <message>
        <source>Fold these sessions (Left)</source>
        <translation>Thu gọn các phiên này (Trái)</translation>
    </message>
    <message>
        <source>%1, 1 session</source>
        <translation>%1, 1 phiên</translation>
    </message>
    <message>
        <source>%1, %2 sessions</source>
        <translation>%1, %2 phiên</translation>
    </message>
    <message>
        <source>Watch %1</source>
        <translation>Theo dõi %1</translation>
    </message>
    <message>
        <source>Expand</source>
        <translation>Mở rộng</translation>
    </message>
    <message>
        <source>Collapse</source>
        <translation>Thu gọn</translation>
    </message>
    <message>
        <source>Cancel connecting %1</source>
        <translation>Hủy kết nối %1</translation>
    </message>
</context>
<context>
    <name>Pulse::BulkBar</name>
    <message>
        <source>Selected sessions</source>
        <translation>Các phiên đã chọn</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>Bỏ chọn</translation>
    </message>
    <message>
        <source>Clear the selection (Esc)</source>
        <translation>Bỏ chọn (Esc)</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>đã chọn %1</translation>
    </message>
    <message>
        <source>Reconnect %1</source>
        <translation>Kết nối lại %1</translation>
    </message>
    <message>
        <source>Reconnect the %1 selected sessions</source>
        <translation>Kết nối lại %1 phiên đã chọn</translation>
    </message>
    <message>
        <source>Tags, group and settings of the selected sessions</source>
        <translation>Thẻ, nhóm và thiết lập của các phiên đã chọn</translation>
    </message>
</context>
<context>
    <name>Pulse::BulkDialog</name>
    <message>
        <source>nothing</source>
        <translation>không có</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>value, how many have it</comment>
        <translation>%1 ở %2</translation>
    </message>
    <message>
        <source>Mixed: %1</source>
        <translation>Khác nhau: %1</translation>
    </message>
    <message>
        <source>Only for %1 of %2: the others have no use for it</source>
        <translation>Chỉ cho %1 trong %2: các phiên khác không dùng đến</translation>
    </message>
    <message>
        <source>Mixed: stays as it is</source>
        <translation>Hỗn hợp: giữ nguyên</translation>
    </message>
    <message>
        <source>%1 (stays)</source>
        <comment>a value</comment>
        <translation>%1 (giữ nguyên)</translation>
    </message>
    <message>
        <source>Edit sessions</source>
        <translation>Sửa các phiên</translation>
    </message>
    <message>
        <source>Edit 1 session</source>
        <translation>Sửa 1 phiên</translation>
    </message>
    <message>
        <source>Edit %1 sessions</source>
        <translation>Sửa %1 phiên</translation>
    </message>
    <message>
        <source>What is not touched stays in each of them as it is.</source>
        <translation>Mục nào không chạm đến thì mỗi phiên giữ nguyên.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>None of these sessions is in pulseboard.toml, so nothing can be changed here.</source>
        <translation>Không phiên nào trong số này có trong pulseboard.toml, nên không thể đổi gì ở đây.</translation>
    </message>
    <message>
        <source>%1 of %2 are in pulseboard.toml; the others stay as they are.</source>
        <translation>%1 trên %2 có trong pulseboard.toml; các phiên khác giữ nguyên.</translation>
    </message>
    <message>
        <source>Changes 1 session</source>
        <translation>Thay đổi 1 phiên</translation>
    </message>
    <message>
        <source>Changes %1 sessions</source>
        <translation>Thay đổi %1 phiên</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a setting, what is wrong with it</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>Pulse::CardPreview</name>
    <message>
        <source>new</source>
        <comment>no uptime yet</comment>
        <translation>mới</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>chưa kiểm tra</translation>
    </message>
    <message>
        <source>Preview of the card: %1</source>
        <translation>Xem trước thẻ: %1</translation>
    </message>
</context>
<context>
    <name>Pulse::ChatDelegate</name>
    <message>
        <source>binary</source>
        <translation>nhị phân</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>đã gửi</translation>
    </message>
    <message>
        <source>message</source>
        <translation>tin</translation>
    </message>
    <message>
        <source>%1 B</source>
        <translation>%1 B</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(trống)</translation>
    </message>
</context>
<context>
    <name>Pulse::CloseToTray</name>
    <message>
        <source>Pulseboard</source>
        <translation>Pulseboard</translation>
    </message>
    <message>
        <source>Pulseboard keeps watching in the tray.</source>
        <translation>Pulseboard vẫn theo dõi ở khay hệ thống.</translation>
    </message>
    <message>
        <source>Quit instead</source>
        <translation>Thoát hẳn</translation>
    </message>
</context>
<context>
    <name>Pulse::CommandPalette</name>
    <message>
        <source>Find a session or an action</source>
        <translation>Tìm phiên hoặc thao tác</translation>
    </message>
    <message>
        <source>Session or action: relay, reconnect relay, sort…</source>
        <translation>Phiên hoặc thao tác: relay, kết nối lại relay, sắp…</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Nothing is called “%1”.</source>
        <translation>Không có gì tên “%1”.</translation>
    </message>
</context>
<context>
    <name>Pulse::DayBlocks</name>
    <message>
        <source>Last 30 days</source>
        <translation>30 ngày qua</translation>
    </message>
</context>
<context>
    <name>Pulse::DayStrip</name>
    <message>
        <source>not watched</source>
        <translation>không theo dõi</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 đến %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>time, status</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, 1 session</source>
        <comment>time, status</comment>
        <translation>%1: %2, 1 phiên</translation>
    </message>
    <message>
        <source>%1: %2, %3 sessions</source>
        <comment>time, status</comment>
        <translation>%1: %2, %3 phiên</translation>
    </message>
    <message>
        <source>not watched %1</source>
        <translation>không theo dõi %1</translation>
    </message>
    <message>
        <source>The worst status of each quarter of an hour in the last 24 hours: %1.</source>
        <translation>Trạng thái xấu nhất của mỗi 15 phút trong 24 giờ qua: %1.</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>24 giờ qua</translation>
    </message>
    <message>
        <source>24 h ago</source>
        <translation>24 giờ trước</translation>
    </message>
    <message>
        <source>now</source>
        <translation>bây giờ</translation>
    </message>
    <message>
        <source>worst status per 15 min</source>
        <translation>trạng thái xấu nhất mỗi 15 phút</translation>
    </message>
</context>
<context>
    <name>Pulse::DensityHint</name>
    <message>
        <source>No, thanks</source>
        <translation>Không, cảm ơn</translation>
    </message>
    <message>
        <source>Keep the present density</source>
        <translation>Giữ mật độ hiện tại</translation>
    </message>
    <message>
        <source>%1 sessions fit on one wall of tiles.</source>
        <translation>%1 phiên vừa trên một tường ô.</translation>
    </message>
    <message>
        <source>%1 sessions are easier to read as rows.</source>
        <translation>%1 phiên dễ đọc hơn ở dạng hàng.</translation>
    </message>
    <message>
        <source>Show the wall</source>
        <translation>Hiện tường</translation>
    </message>
    <message>
        <source>Show rows</source>
        <translation>Hiện hàng</translation>
    </message>
</context>
<context>
    <name>Pulse::DetailHeader</name>
    <message>
        <source>Acknowledge</source>
        <translation>Xác nhận</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Tắt tiếng</translation>
    </message>
    <message>
        <source>Reconnect now</source>
        <translation>Kết nối lại ngay</translation>
    </message>
    <message>
        <source>Acknowledge %1</source>
        <translation>Xác nhận %1</translation>
    </message>
    <message>
        <source>Silenced until %1</source>
        <translation>Tắt tiếng đến %1</translation>
    </message>
    <message>
        <source>Silence…</source>
        <translation>Tắt tiếng…</translation>
    </message>
    <message>
        <source>Silence %1…</source>
        <translation>Tắt tiếng %1…</translation>
    </message>
    <message>
        <source>Resume %1</source>
        <translation>Tiếp tục %1</translation>
    </message>
    <message>
        <source>Pause %1</source>
        <translation>Tạm dừng %1</translation>
    </message>
    <message>
        <source>Reconnect %1</source>
        <translation>Kết nối lại %1</translation>
    </message>
    <message>
        <source>Seen by %1, %2</source>
        <comment>person, time</comment>
        <translation>%1 đã xem, %2</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Thêm nữa</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Cancel connecting %1</source>
        <translation>Hủy kết nối %1</translation>
    </message>
    <message>
        <source>End this try to connect to %1; the next one comes by itself</source>
        <translation>Kết thúc lần thử kết nối này tới %1; lần sau sẽ tự đến</translation>
    </message>
</context>
<context>
    <name>Pulse::DetailTabs</name>
    <message>
        <source>Overview</source>
        <translation>Tổng quan</translation>
    </message>
    <message>
        <source>Heartbeat</source>
        <translation>Nhịp tim</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Tin nhắn</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Sức khỏe</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Sự cố</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Thiết lập</translation>
    </message>
    <message>
        <source>Views of the session</source>
        <translation>Các mặt của phiên</translation>
    </message>
</context>
<context>
    <name>Pulse::EditActions</name>
    <message>
        <source>Import a list</source>
        <translation>Nhập danh sách</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Mọi tệp (*)</translation>
    </message>
    <message>
        <source>Nothing can be imported from this file.</source>
        <translation>Không nhập được gì từ tệp này.</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>Xóa %1?</translation>
    </message>
    <message>
        <source>It is taken out of pulseboard.toml and watched no more.</source>
        <translation>Nó bị gỡ khỏi pulseboard.toml và không theo dõi nữa.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>%1 is deleted</source>
        <translation>Đã xóa %1</translation>
    </message>
    <message>
        <source>Uptime Kuma backup, Gatus configuration or CSV (*.json *.yaml *.yml *.csv *.tsv *.txt)</source>
        <translation>Bản sao lưu Uptime Kuma, cấu hình Gatus hoặc CSV (*.json *.yaml *.yml *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>1 session is changed</source>
        <translation>Đã đổi 1 phiên</translation>
    </message>
    <message>
        <source>%1 sessions are changed</source>
        <translation>Đã đổi %1 phiên</translation>
    </message>
    <message>
        <source>Export the sessions</source>
        <translation>Xuất các phiên</translation>
    </message>
    <message>
        <source>Configuration (*.toml)</source>
        <translation>Cấu hình (*.toml)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Đã xuất ra %1</translation>
    </message>
    <message>
        <source>There is no secret in it; references as secret:NAME are stored anew where it is read.</source>
        <translation>Không có bí mật nào trong đó; các tham chiếu như secret:NAME được lưu lại ở nơi đọc tệp.</translation>
    </message>
    <message>
        <source>What looks like a secret was left out.</source>
        <translation>Những gì giống bí mật đã được bỏ ra.</translation>
    </message>
</context>
<context>
    <name>Pulse::EditHost</name>
    <message>
        <source>This session is not in pulseboard.toml, so its settings can only be looked at.</source>
        <translation>Phiên này không có trong pulseboard.toml, nên chỉ xem được thiết lập.</translation>
    </message>
    <message>
        <source>pulseboard.toml has an error, correct it first: %1</source>
        <translation>pulseboard.toml có lỗi, hãy sửa trước: %1</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <comment>name of a duplicated service</comment>
        <translation>%1 bản sao</translation>
    </message>
    <message>
        <source>The token was not kept, so nothing was saved: %1</source>
        <translation>Chưa giữ được token, nên chưa lưu gì: %1</translation>
    </message>
    <message>
        <source>Nothing was saved: %1</source>
        <translation>Chưa lưu gì: %1</translation>
    </message>
    <message>
        <source>Comments in pulseboard.toml could not be kept; the file before it is %1.</source>
        <translation>Không giữ được chú thích trong pulseboard.toml; tệp trước đó là %1.</translation>
    </message>
    <message>
        <source>This session is not in pulseboard.toml.</source>
        <translation>Phiên này không có trong pulseboard.toml.</translation>
    </message>
    <message>
        <source>Nothing was deleted: %1</source>
        <translation>Chưa xóa gì: %1</translation>
    </message>
    <message>
        <source>It was not put back: %1</source>
        <translation>Chưa đặt lại được: %1</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>Không đọc được %1: %2</translation>
    </message>
    <message>
        <source>Nothing was added: %1</source>
        <translation>Chưa thêm gì: %1</translation>
    </message>
    <message>
        <source>Changed in pulseboard.toml too, so nothing was saved: %1. Save once more to write what is typed here, or take back what is in the file.</source>
        <translation>Cũng đã đổi trong pulseboard.toml nên chưa lưu gì: %1. Lưu lần nữa để ghi những gì gõ ở đây, hoặc hoàn lại theo tệp.</translation>
    </message>
    <message>
        <source>there is a session with its id in pulseboard.toml again</source>
        <translation>trong pulseboard.toml lại có một phiên với mã của nó</translation>
    </message>
    <message>
        <source>Nothing was exported: %1</source>
        <translation>Chưa xuất gì: %1</translation>
    </message>
    <message>
        <source>It was not taken back: %1</source>
        <translation>Chưa hoàn tác được: %1</translation>
    </message>
</context>
<context>
    <name>Pulse::EventTable</name>
    <message>
        <source>Latest events</source>
        <translation>Sự kiện gần đây</translation>
    </message>
</context>
<context>
    <name>Pulse::FieldTable</name>
    <message>
        <source>Fields found in the answer</source>
        <translation>Các trường tìm thấy trong trả lời</translation>
    </message>
</context>
<context>
    <name>Pulse::FilterField</name>
    <message>
        <source>Filter sessions</source>
        <translation>Lọc phiên</translation>
    </message>
    <message>
        <source>Filter: name, tag:, is:…</source>
        <translation>Lọc: tên, tag:, is:…</translation>
    </message>
    <message>
        <source>Completions</source>
        <translation>Gợi ý</translation>
    </message>
</context>
<context>
    <name>Pulse::FindingView</name>
    <message>
        <source>Test again</source>
        <translation>Kiểm tra lại</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Những gì tìm thấy</translation>
    </message>
    <message>
        <source>How it will look</source>
        <translation>Sẽ trông thế nào</translation>
    </message>
    <message>
        <source>Looking at %1…</source>
        <translation>Đang xem %1…</translation>
    </message>
</context>
<context>
    <name>Pulse::FirstRunPage</name>
    <message>
        <source>Add your first service</source>
        <translation>Thêm dịch vụ đầu tiên</translation>
    </message>
    <message>
        <source>Nothing leaves this computer except connections to the services you add.</source>
        <translation>Không có gì rời máy này ngoài kết nối tới các dịch vụ được thêm.</translation>
    </message>
    <message>
        <source>Address of the service</source>
        <translation>Địa chỉ của dịch vụ</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Dùng thử bản trình diễn</translation>
    </message>
    <message>
        <source>Five simulated services on this computer. Things go wrong every few minutes and heal again, so you can see everything.</source>
        <translation>Năm dịch vụ mô phỏng trên máy này. Cứ vài phút có chuyện hỏng rồi tự lành, để thấy được mọi thứ.</translation>
    </message>
    <message>
        <source>Start the demo</source>
        <translation>Bắt đầu trình diễn</translation>
    </message>
    <message>
        <source>No services yet</source>
        <translation>Chưa có dịch vụ</translation>
    </message>
    <message>
        <source>Write services into pulseboard.toml and they appear here at once. &quot;pulseboard config path&quot; tells where the file is.</source>
        <translation>Ghi dịch vụ vào pulseboard.toml và chúng hiện ngay ở đây. &quot;pulseboard config path&quot; cho biết tệp ở đâu.</translation>
    </message>
    <message>
        <source>Set up in detail</source>
        <translation>Đặt chi tiết</translation>
    </message>
    <message>
        <source>WebSocket, health page or both, with sign-in, group and tags.</source>
        <translation>WebSocket, trang sức khỏe hoặc cả hai, có đăng nhập, nhóm và thẻ.</translation>
    </message>
    <message>
        <source>Add with all options…</source>
        <translation>Thêm với mọi tùy chọn…</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Nhập danh sách</translation>
    </message>
    <message>
        <source>wss://, https://…/health, or a host name</source>
        <translation>wss://, https://…/health, hoặc tên máy</translation>
    </message>
    <message>
        <source>Test and add</source>
        <translation>Kiểm tra và thêm</translation>
    </message>
    <message>
        <source>Paste an address. Pulseboard connects, finds out how often it sends a heartbeat, and tells you when one is missing.</source>
        <translation>Dán một địa chỉ. Pulseboard kết nối, tìm ra bao lâu có một nhịp tim, và báo khi thiếu.</translation>
    </message>
    <message>
        <source>From Uptime Kuma (backup JSON), Gatus (YAML) or CSV. You see what will be added first.</source>
        <translation>Từ Uptime Kuma (JSON sao lưu), Gatus (YAML) hoặc CSV. Xem trước những gì sẽ được thêm.</translation>
    </message>
    <message>
        <source>Import from a file…</source>
        <translation>Nhập từ tệp…</translation>
    </message>
</context>
<context>
    <name>Pulse::FleetLine</name>
    <message>
        <source>Fit</source>
        <translation>Vừa khít</translation>
    </message>
    <message>
        <source>Tile</source>
        <translation>Ô</translation>
    </message>
    <message>
        <source>The largest tiles at which everything is seen (F)</source>
        <translation>Ô lớn nhất mà vẫn thấy hết (F)</translation>
    </message>
    <message>
        <source>Size of the tiles</source>
        <translation>Cỡ ô</translation>
    </message>
    <message>
        <source>Size of the tiles (+ and -)</source>
        <translation>Cỡ ô (+ và -)</translation>
    </message>
    <message>
        <source>Reconnect %1</source>
        <translation>Kết nối lại %1</translation>
    </message>
    <message>
        <source>Reconnect the session that is down</source>
        <translation>Kết nối lại phiên đã mất</translation>
    </message>
    <message>
        <source>Reconnect %1 sessions that are down</source>
        <translation>Kết nối lại %1 phiên đã mất</translation>
    </message>
    <message>
        <source>uptime</source>
        <translation>hoạt động</translation>
    </message>
    <message>
        <source>missed 1 h</source>
        <translation>lỡ 1 h</translation>
    </message>
    <message>
        <source>avg</source>
        <translation>tb</translation>
    </message>
</context>
<context>
    <name>Pulse::HealthPageView</name>
    <message>
        <source>Answer</source>
        <translation>Trả lời</translation>
    </message>
    <message>
        <source>Response time</source>
        <translation>Thời gian trả lời</translation>
    </message>
    <message>
        <source>Error rate</source>
        <translation>Tỷ lệ lỗi</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Bộ nhớ</translation>
    </message>
    <message>
        <source>Service uptime</source>
        <translation>Dịch vụ chạy được</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Đã kiểm tra</translation>
    </message>
    <message>
        <source>Fields found in the answer</source>
        <translation>Các trường tìm thấy trong trả lời</translation>
    </message>
    <message>
        <source>How the answer is shown</source>
        <translation>Cách hiện trả lời</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Các trường</translation>
    </message>
    <message>
        <source>As sent</source>
        <translation>Nguyên văn</translation>
    </message>
    <message>
        <source>The answer as it was sent</source>
        <translation>Trả lời nguyên văn</translation>
    </message>
    <message>
        <source>height: response time · capped: answered without success</source>
        <translation>cao: thời gian trả lời · có nắp: trả lời không thành công</translation>
    </message>
    <message>
        <source>now</source>
        <translation>bây giờ</translation>
    </message>
    <message>
        <source>Where the time went</source>
        <translation>Thời gian đi đâu</translation>
    </message>
    <message>
        <source>of each answer</source>
        <translation>của mỗi trả lời</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Chứng chỉ</translation>
    </message>
    <message>
        <source>Last %1 answers</source>
        <translation>%1 trả lời gần nhất</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>No answer yet.</source>
        <translation>Chưa có trả lời.</translation>
    </message>
    <message>
        <source>%1 answers, slowest %2 ms.</source>
        <translation>%1 trả lời, chậm nhất %2 ms.</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Tài khoản</translation>
    </message>
    <message>
        <source>When the oldest of these answers came</source>
        <translation>Khi câu trả lời cũ nhất trong số này đến</translation>
    </message>
</context>
<context>
    <name>Pulse::HeartbeatPage</name>
    <message>
        <source>%1 since %2</source>
        <translation>%1 từ %2</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Last heartbeat</source>
        <translation>Nhịp tim cuối</translation>
    </message>
    <message>
        <source>Next expected</source>
        <translation>Dự kiến kế tiếp</translation>
    </message>
    <message>
        <source>Latency p50 / p95</source>
        <translation>Độ trễ p50 / p95</translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation>Dao động</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Lỡ</translation>
    </message>
    <message>
        <source>Clock difference</source>
        <translation>Lệch đồng hồ</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Độ trễ</translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation>Khoảng thời gian</translation>
    </message>
    <message>
        <source>15 m</source>
        <translation>15 ph</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 h</translation>
    </message>
    <message>
        <source>90 m</source>
        <translation>90 ph</translation>
    </message>
    <message>
        <source>change from beat to beat</source>
        <translation>thay đổi giữa các nhịp</translation>
    </message>
    <message>
        <source>server minus this computer</source>
        <translation>máy chủ trừ máy này</translation>
    </message>
    <message>
        <source>Recent heartbeats</source>
        <translation>Các nhịp tim gần đây</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>Jitter now %1.</source>
        <translation>Dao động hiện %1.</translation>
    </message>
    <message>
        <source>Clock difference now %1.</source>
        <translation>Lệch đồng hồ hiện %1.</translation>
    </message>
    <message>
        <source>No estimate of the clock difference.</source>
        <translation>Không có ước tính lệch đồng hồ.</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Trực tiếp</translation>
    </message>
    <message>
        <source>Goal and trend, 30 days</source>
        <translation>Mục tiêu và xu hướng, 30 ngày</translation>
    </message>
    <message>
        <source>The charts follow the newest heartbeats. Turn the wheel over a chart to see less or more of the time, drag to move in it, double click to follow again. With the keyboard: arrows, Home, End, + and -, 0.</source>
        <translation>Biểu đồ theo các nhịp tim mới nhất. Lăn chuột trên biểu đồ để xem ít hay nhiều thời gian hơn, kéo để di chuyển, nhấp đúp để theo lại. Bằng bàn phím: mũi tên, Home, End, + và -, 0.</translation>
    </message>
</context>
<context>
    <name>Pulse::HeldNote</name>
    <message>
        <source>Held while offline</source>
        <translation>Tạm giữ khi ngoại tuyến</translation>
    </message>
    <message>
        <source>Held after sleep</source>
        <translation>Tạm giữ sau khi máy ngủ</translation>
    </message>
    <message>
        <source>Incidents do not open or close until the network is back.</source>
        <translation>Sự cố không mở hay đóng cho tới khi có mạng trở lại.</translation>
    </message>
    <message>
        <source>Incidents do not open or close until the services had time to answer.</source>
        <translation>Sự cố không mở hay đóng cho tới khi các dịch vụ có thời gian trả lời.</translation>
    </message>
    <message>
        <source>No incident was open at %1.</source>
        <translation>Không có sự cố nào mở lúc %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) were open at %1.</source>
        <translation>
            <numerusform>%n sự cố đang mở lúc %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pulse::HoverCard</name>
    <message>
        <source>Enter opens it, R reconnects, A acknowledges</source>
        <translation>Enter mở, R kết nối lại, A xác nhận</translation>
    </message>
</context>
<context>
    <name>Pulse::ImportDialog</name>
    <message>
        <source>Not added: %1</source>
        <translation>Chưa thêm: %1</translation>
    </message>
    <message>
        <source>Is added</source>
        <translation>Được thêm</translation>
    </message>
    <message>
        <source>Is added; %1</source>
        <translation>Được thêm; %1</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Nhập danh sách</translation>
    </message>
    <message>
        <source>What would be added</source>
        <translation>Những gì sẽ thêm</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Địa chỉ</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>%1 of %2 are added</source>
        <translation>Thêm %1 trong %2</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Thêm %1</translation>
    </message>
    <message>
        <source>Add %1 sessions</source>
        <translation>Thêm %1 phiên</translation>
    </message>
</context>
<context>
    <name>Pulse::IncidentActions</name>
    <message>
        <source>all sessions</source>
        <translation>mọi phiên</translation>
    </message>
    <message>
        <source>%1 sessions</source>
        <translation>%1 phiên</translation>
    </message>
    <message>
        <source>Acknowledged: %1.</source>
        <translation>Đã xác nhận: %1.</translation>
    </message>
    <message>
        <source>Acknowledged %1 incidents.</source>
        <translation>Đã xác nhận %1 sự cố.</translation>
    </message>
    <message>
        <source>Add note…</source>
        <translation>Thêm ghi chú…</translation>
    </message>
    <message>
        <source>A note about %1, for whoever looks next:</source>
        <translation>Ghi chú về %1, cho người xem sau:</translation>
    </message>
    <message>
        <source>Until…</source>
        <translation>Đến…</translation>
    </message>
    <message>
        <source>End silence</source>
        <translation>Bật tiếng lại</translation>
    </message>
    <message>
        <source>End silence of all</source>
        <translation>Bật tiếng lại tất cả</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>when, who</comment>
        <translation>%1: %2.</translation>
    </message>
</context>
<context>
    <name>Pulse::IncidentItem</name>
    <message>
        <source>Reconnect</source>
        <translation>Kết nối lại</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Xác nhận</translation>
    </message>
    <message>
        <source>Reconnect %1, incident</source>
        <translation>Kết nối lại %1, sự cố</translation>
    </message>
    <message>
        <source>Open %1, incident</source>
        <translation>Mở %1, sự cố</translation>
    </message>
    <message>
        <source>Acknowledge %1, incident</source>
        <translation>Xác nhận %1, sự cố</translation>
    </message>
    <message>
        <source>Silence %1…</source>
        <translation>Tắt tiếng %1…</translation>
    </message>
    <message>
        <source>Silence…</source>
        <translation>Tắt tiếng…</translation>
    </message>
</context>
<context>
    <name>Pulse::IncidentPanel</name>
    <message>
        <source>No open incidents</source>
        <translation>Không có sự cố đang mở</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Sự cố</translation>
    </message>
    <message>
        <source>Closed today</source>
        <translation>Đóng hôm nay</translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation>%1 đang mở</translation>
    </message>
    <message>
        <source>Last one closed today at %1.</source>
        <translation>Sự cố cuối đóng hôm nay lúc %1.</translation>
    </message>
    <message>
        <source>Nothing has failed since the start.</source>
        <translation>Chưa có gì hỏng từ lúc bắt đầu.</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>và %1 nữa</translation>
    </message>
</context>
<context>
    <name>Pulse::IncidentStepsModel</name>
    <message>
        <source>When</source>
        <translation>Khi nào</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Việc xảy ra</translation>
    </message>
</context>
<context>
    <name>Pulse::IncidentTable</name>
    <message>
        <source>Incidents of today</source>
        <translation>Sự cố hôm nay</translation>
    </message>
</context>
<context>
    <name>Pulse::IncidentsPage</name>
    <message>
        <source>1 incident</source>
        <translation>1 sự cố</translation>
    </message>
    <message>
        <source>%1 incidents</source>
        <translation>%1 sự cố</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>%1 tổng cộng</translation>
    </message>
    <message>
        <source>usual time to recover %1</source>
        <translation>thời gian phục hồi thường là %1</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hôm nay</translation>
    </message>
    <message>
        <source>midnight</source>
        <comment>the day&apos;s beginning</comment>
        <translation>nửa đêm</translation>
    </message>
    <message>
        <source>now</source>
        <translation>bây giờ</translation>
    </message>
    <message>
        <source>Nothing has failed here since midnight, or since the start.</source>
        <translation>Chưa có gì hỏng ở đây từ nửa đêm, hoặc từ lúc bắt đầu.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Việc xảy ra</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Xác nhận</translation>
    </message>
    <message>
        <source>Acknowledge the open incident of %1</source>
        <translation>Xác nhận sự cố đang mở của %1</translation>
    </message>
</context>
<context>
    <name>Pulse::JobTable</name>
    <message>
        <source>Scheduled jobs</source>
        <translation>Tác vụ theo lịch</translation>
    </message>
</context>
<context>
    <name>Pulse::JobsPanel</name>
    <message>
        <source>Run now…</source>
        <translation>Chạy ngay…</translation>
    </message>
    <message>
        <source>Stop…</source>
        <translation>Dừng…</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Thôi chờ</translation>
    </message>
    <message>
        <source>Scheduled jobs</source>
        <translation>Tác vụ theo lịch</translation>
    </message>
    <message>
        <source>The last request still waits for its answer.</source>
        <translation>Yêu cầu trước vẫn đang chờ trả lời.</translation>
    </message>
    <message>
        <source>Choose a job first.</source>
        <translation>Hãy chọn một tác vụ trước.</translation>
    </message>
    <message>
        <source>Not possible in this window.</source>
        <translation>Không làm được trong cửa sổ này.</translation>
    </message>
    <message>
        <source>Start…</source>
        <translation>Bắt đầu…</translation>
    </message>
</context>
<context>
    <name>Pulse::KeyList</name>
    <message>
        <source>Single keys such as R and / work while nobody types</source>
        <translation>Phím đơn như R và / có tác dụng khi không ai gõ chữ</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Mọi phím</translation>
    </message>
    <message>
        <source>Without them the same is reached with the pointer, the menus and Ctrl K.</source>
        <translation>Không có chúng thì vẫn dùng được con trỏ, trình đơn và Ctrl K.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Đóng (Esc)</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Mọi nơi</translation>
    </message>
    <message>
        <source>For the session, or for the selected ones</source>
        <translation>Cho phiên, hoặc cho các phiên đã chọn</translation>
    </message>
    <message>
        <source>All sessions</source>
        <translation>Mọi phiên</translation>
    </message>
    <message>
        <source>One session</source>
        <translation>Một phiên</translation>
    </message>
</context>
<context>
    <name>Pulse::KpiStrip</name>
    <message>
        <source>Average latency</source>
        <translation>Độ trễ trung bình</translation>
    </message>
    <message>
        <source>Missed, last hour</source>
        <translation>Lỡ, giờ qua</translation>
    </message>
    <message>
        <source>Heartbeats, total</source>
        <translation>Nhịp tim, tổng</translation>
    </message>
    <message>
        <source>Next expected</source>
        <translation>Dự kiến kế tiếp</translation>
    </message>
    <message>
        <source>Uptime</source>
        <translation>Thời gian hoạt động</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Các phiên</translation>
    </message>
    <message>
        <source>The mean of the sessions&apos; average latencies; 95 of 100 sessions have a p95 under the one told. The line is the average over the last minutes.</source>
        <translation>Trung bình của độ trễ trung bình các phiên; 95 trên 100 phiên có p95 thấp hơn số này. Đường vẽ là trung bình trong vài phút qua.</translation>
    </message>
    <message>
        <source>Heartbeats that were expected in the last hour and did not come within their interval and its grace, of all sessions.</source>
        <translation>Các nhịp của mọi phiên được chờ trong giờ qua mà không đến trong khoảng cách và thời gian gia hạn.</translation>
    </message>
    <message>
        <source>Heartbeats that came since Pulseboard was started, and how many a second come now.</source>
        <translation>Số nhịp đã đến từ khi Pulseboard khởi động và hiện có bao nhiêu nhịp mỗi giây.</translation>
    </message>
    <message>
        <source>When the next heartbeat of any session is expected, and whose it is.</source>
        <translation>Khi nào chờ nhịp tới của bất kỳ phiên nào và là của phiên nào.</translation>
    </message>
    <message>
        <source>The part of the watched time in which the sessions worked; what was not watched counts as neither up nor down.</source>
        <translation>Phần thời gian theo dõi mà các phiên hoạt động; lúc không theo dõi không tính là chạy hay ngừng.</translation>
    </message>
    <message>
        <source>Sessions by status: %1</source>
        <translation>Các phiên theo trạng thái: %1</translation>
    </message>
</context>
<context>
    <name>Pulse::LabelPane</name>
    <message>
        <source>Tags</source>
        <translation>Thẻ</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Thẻ mới</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>Add the new tag</source>
        <translation>Thêm thẻ mới</translation>
    </message>
    <message>
        <source>%1 · %2 of %3</source>
        <comment>tag, count, count</comment>
        <translation>%1 · %2 trên %3</translation>
    </message>
    <message>
        <source>Mixed: it stays as it is until it is pressed</source>
        <translation>Hỗn hợp: giữ nguyên cho đến khi được bấm</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Nhóm</translation>
    </message>
    <message>
        <source>In no group</source>
        <translation>Không thuộc nhóm nào</translation>
    </message>
    <message>
        <source>Mixed: stays as it is</source>
        <translation>Hỗn hợp: giữ nguyên</translation>
    </message>
</context>
<context>
    <name>Pulse::LatencyChart</name>
    <message>
        <source>Latency over time</source>
        <translation>Độ trễ theo thời gian</translation>
    </message>
    <message>
        <source>Not enough heartbeats for a curve yet.</source>
        <translation>Chưa đủ nhịp tim để vẽ đường.</translation>
    </message>
    <message>
        <source>From %1 to %2: p50 %3, p95 %4, slowest heartbeat %5, %6 missed. Limit for p95 %7.</source>
        <translation>Từ %1 đến %2: p50 %3, p95 %4, nhịp chậm nhất %5, lỡ %6. Giới hạn p95 %7.</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>limit for p95, %1</source>
        <translation>giới hạn p95, %1</translation>
    </message>
    <message>
        <source>p50</source>
        <translation>p50</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>this beat</source>
        <translation>nhịp này</translation>
    </message>
</context>
<context>
    <name>Pulse::Legend</name>
    <message>
        <source>p50</source>
        <translation>p50</translation>
    </message>
    <message>
        <source>p50 to p95</source>
        <translation>p50 đến p95</translation>
    </message>
    <message>
        <source>one beat</source>
        <translation>một nhịp</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>lỡ</translation>
    </message>
</context>
<context>
    <name>Pulse::ListInput</name>
    <message>
        <source>%1, entry %2</source>
        <translation>%1, mục %2</translation>
    </message>
    <message>
        <source>Take out entry %1</source>
        <translation>Bỏ mục %1</translation>
    </message>
    <message>
        <source>Take out %1</source>
        <translation>Bỏ %1</translation>
    </message>
</context>
<context>
    <name>Pulse::LoadingPage</name>
    <message>
        <source>Reading the list of services</source>
        <translation>Đang đọc danh sách dịch vụ</translation>
    </message>
</context>
<context>
    <name>Pulse::MailDialog</name>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Messages by e-mail</source>
        <translation>Nhận tin qua e-mail</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Máy chủ</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Cổng</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Người dùng</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mật khẩu</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Từ</translation>
    </message>
    <message>
        <source>Name of the sender</source>
        <translation>Tên người gửi</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Đến</translation>
    </message>
    <message>
        <source>Link of the button</source>
        <translation>Liên kết của nút</translation>
    </message>
    <message>
        <source>https://… (may stay empty)</source>
        <translation>https://… (có thể để trống)</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Mã hóa</translation>
    </message>
    <message>
        <source>STARTTLS, required</source>
        <translation>STARTTLS, bắt buộc</translation>
    </message>
    <message>
        <source>TLS from the start</source>
        <translation>TLS ngay từ đầu</translation>
    </message>
    <message>
        <source>None: all is sent in clear</source>
        <translation>Không: gửi ở dạng không mã hóa</translation>
    </message>
    <message>
        <source>Paste .env…</source>
        <translation>Dán .env…</translation>
    </message>
    <message>
        <source>Takes SMTP_HOST, SMTP_USER, EMAIL_FROM and the like from the clipboard</source>
        <translation>Lấy SMTP_HOST, SMTP_USER, EMAIL_FROM và các biến tương tự từ bảng tạm</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Giữ</translation>
    </message>
    <message>
        <source>Goes into the system keyring, never into a file</source>
        <translation>Được cất vào chùm khóa hệ thống, không bao giờ vào tệp</translation>
    </message>
    <message>
        <source>In use for this session only; type it again to keep it</source>
        <translation>Chỉ dùng cho phiên này; nhập lại để giữ</translation>
    </message>
    <message>
        <source>One is kept; type another one to change it</source>
        <translation>Đã có một mật khẩu; nhập cái khác để thay</translation>
    </message>
    <message>
        <source>Taken from the clipboard: %1</source>
        <translation>Đã lấy từ bảng tạm: %1</translation>
    </message>
</context>
<context>
    <name>Pulse::MainWindow</name>
    <message>
        <source>Reconnect %1 sessions?</source>
        <translation>Kết nối lại %1 phiên?</translation>
    </message>
    <message>
        <source>Connections that are open are closed and made anew.</source>
        <translation>Các kết nối đang mở sẽ bị đóng và tạo lại.</translation>
    </message>
    <message>
        <source>Reconnect %1</source>
        <translation>Kết nối lại %1</translation>
    </message>
    <message>
        <source>1 needs attention - Pulseboard</source>
        <translation>1 cần chú ý - Pulseboard</translation>
    </message>
    <message>
        <source>%1 need attention - Pulseboard</source>
        <translation>%1 cần chú ý - Pulseboard</translation>
    </message>
    <message>
        <source>Pulseboard must start anew to show it.</source>
        <translation>Pulseboard phải khởi động lại để hiện.</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>Khởi động lại</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Để sau</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Mở tệp</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Đọc lại</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Mở thư mục</translation>
    </message>
</context>
<context>
    <name>Pulse::MessagePane</name>
    <message>
        <source>Text of the message</source>
        <translation>Nội dung tin</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Tin nhắn</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Chép</translation>
    </message>
    <message>
        <source>Copy the message</source>
        <translation>Chép tin</translation>
    </message>
    <message>
        <source>binary frame</source>
        <translation>khung nhị phân</translation>
    </message>
    <message>
        <source>text frame</source>
        <translation>khung văn bản</translation>
    </message>
    <message>
        <source>%1 B, %2</source>
        <translation>%1 B, %2</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Đã gửi</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Đã nhận</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Cỡ</translation>
    </message>
    <message>
        <source>Only the beginning is shown. Fields that look like secrets are hidden.</source>
        <translation>Chỉ hiện phần đầu. Các trường giống bí mật được ẩn.</translation>
    </message>
    <message>
        <source>Fields that look like secrets are hidden.</source>
        <translation>Các trường giống bí mật được ẩn.</translation>
    </message>
    <message>
        <source>Choose a message to see all of it.</source>
        <translation>Chọn một tin để xem toàn bộ.</translation>
    </message>
</context>
<context>
    <name>Pulse::MessagesPage</name>
    <message>
        <source>Paused. Messages can be sent again after resuming.</source>
        <translation>Tạm dừng. Gửi lại được sau khi tiếp tục.</translation>
    </message>
    <message>
        <source>Connecting. Messages can be sent once connected.</source>
        <translation>Đang kết nối. Gửi được khi đã kết nối.</translation>
    </message>
    <message>
        <source>Not connected. Messages can be sent again after the reconnect.</source>
        <translation>Không kết nối. Gửi lại được sau khi kết nối lại.</translation>
    </message>
    <message>
        <source>Which messages</source>
        <translation>Những tin nào</translation>
    </message>
    <message>
        <source>Fold heartbeats</source>
        <translation>Gộp nhịp tim</translation>
    </message>
    <message>
        <source>Find in messages</source>
        <translation>Tìm trong tin</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Dừng hình</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Chạy tiếp</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Hội thoại</translation>
    </message>
    <message>
        <source>Message to send</source>
        <translation>Tin cần gửi</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Gửi</translation>
    </message>
    <message>
        <source>Send the message</source>
        <translation>Gửi tin</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Tất cả %1</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>Vào %1</translation>
    </message>
    <message>
        <source>Out %1</source>
        <translation>Ra %1</translation>
    </message>
    <message>
        <source>%1 dropped, too many at once</source>
        <translation>bỏ %1, quá nhiều cùng lúc</translation>
    </message>
    <message>
        <source>No message has this text.</source>
        <translation>Không tin nào có chữ này.</translation>
    </message>
    <message>
        <source>No messages yet.</source>
        <translation>Chưa có tin.</translation>
    </message>
    <message>
        <source>Message to %1</source>
        <translation>Tin gửi %1</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Xuất…</translation>
    </message>
    <message>
        <source>Write the messages to a file, one JSON object a line</source>
        <translation>Ghi tin ra tệp, mỗi dòng một đối tượng JSON</translation>
    </message>
    <message>
        <source>Up and Down bring back what was sent before</source>
        <translation>Lên và Xuống gọi lại tin đã gửi</translation>
    </message>
    <message>
        <source>Repeat…</source>
        <translation>Lặp lại…</translation>
    </message>
    <message>
        <source>Send the text again and again until it is stopped</source>
        <translation>Gửi lại văn bản liên tục cho tới khi dừng</translation>
    </message>
    <message>
        <source>Every %1</source>
        <translation>Mỗi %1</translation>
    </message>
    <message>
        <source>Stop, every %1</source>
        <translation>Dừng, mỗi %1</translation>
    </message>
    <message>
        <source>Export messages</source>
        <translation>Xuất tin</translation>
    </message>
    <message>
        <source>%1 written</source>
        <translation>đã ghi %1</translation>
    </message>
    <message>
        <source>Not written: %1</source>
        <translation>Chưa ghi được: %1</translation>
    </message>
    <message>
        <source>A text, or a field of JSON messages, such as storeId=s1</source>
        <translation>Một đoạn chữ, hoặc một trường của tin JSON, như storeId=s1</translation>
    </message>
</context>
<context>
    <name>Pulse::MiniCalm</name>
    <message>
        <source>Average latency %1, %2</source>
        <comment>latency, what is expected next</comment>
        <translation>Độ trễ trung bình %1, %2</translation>
    </message>
    <message>
        <source>All heartbeats, last 10 min</source>
        <translation>Mọi nhịp tim, 10 phút qua</translation>
    </message>
</context>
<context>
    <name>Pulse::MiniCounts</name>
    <message>
        <source>%1: %2</source>
        <comment>status: how many</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Pulse::MiniWindow</name>
    <message>
        <source>Pulseboard, mini window</source>
        <translation>Pulseboard, cửa sổ nhỏ</translation>
    </message>
    <message>
        <source>Open the main window</source>
        <translation>Mở cửa sổ chính</translation>
    </message>
    <message>
        <source>Close the mini window</source>
        <translation>Đóng cửa sổ nhỏ</translation>
    </message>
    <message>
        <source>Silence all…</source>
        <translation>Tắt tiếng hết…</translation>
    </message>
    <message>
        <source>Do not keep on top of other windows</source>
        <translation>Không giữ trên các cửa sổ khác</translation>
    </message>
    <message>
        <source>Keep on top of other windows</source>
        <translation>Giữ trên các cửa sổ khác</translation>
    </message>
    <message>
        <source>and %1 more…</source>
        <translation>và %1 nữa…</translation>
    </message>
    <message>
        <source>Reconnect %1</source>
        <translation>Kết nối lại %1</translation>
    </message>
    <message>
        <source>Reconnect %1 sessions that are down</source>
        <translation>Kết nối lại %1 phiên đã mất</translation>
    </message>
</context>
<context>
    <name>Pulse::NavButton</name>
    <message>
        <source>The worst of them: %1</source>
        <comment>status</comment>
        <translation>Tệ nhất trong số đó: %1</translation>
    </message>
</context>
<context>
    <name>Pulse::NoteDialog</name>
    <message>
        <source>Acknowledge</source>
        <translation>Xác nhận</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Who does what about it</source>
        <translation>Ai làm gì với việc này</translation>
    </message>
</context>
<context>
    <name>Pulse::ObserverLine</name>
    <message>
        <source>This computer is offline</source>
        <translation>Máy tính này ngoại tuyến</translation>
    </message>
    <message>
        <source>This computer is very busy</source>
        <translation>Máy tính này rất bận</translation>
    </message>
    <message>
        <source>This computer is online</source>
        <translation>Máy tính này trực tuyến</translation>
    </message>
    <message>
        <source>since %1, %2</source>
        <translation>từ %1, %2</translation>
    </message>
    <message>
        <source>It slept for %1 until %2</source>
        <translation>Máy đã ngủ %1 đến %2</translation>
    </message>
    <message>
        <source>Its clock was set by %1</source>
        <translation>Đồng hồ máy đã được chỉnh %1</translation>
    </message>
    <message>
        <source>Limits are wider for a while</source>
        <translation>Giới hạn được nới một lúc</translation>
    </message>
    <message>
        <source>Its clock is steady</source>
        <translation>Đồng hồ máy chạy đều</translation>
    </message>
</context>
<context>
    <name>Pulse::OverviewPage</name>
    <message>
        <source>Connection</source>
        <translation>Kết nối</translation>
    </message>
    <message>
        <source>height: latency · hollow: missed</source>
        <translation>cao: độ trễ · rỗng: lỡ</translation>
    </message>
    <message>
        <source>now</source>
        <translation>bây giờ</translation>
    </message>
    <message>
        <source>Health page</source>
        <translation>Trang sức khỏe</translation>
    </message>
    <message>
        <source>Latest events</source>
        <translation>Sự kiện gần đây</translation>
    </message>
    <message>
        <source>Heartbeats</source>
        <translation>Nhịp tim</translation>
    </message>
    <message>
        <source>Heartbeats, last %1</source>
        <translation>Nhịp tim, %1 qua</translation>
    </message>
    <message>
        <source>Runbook</source>
        <translation>Hướng dẫn xử lý sự cố</translation>
    </message>
    <message>
        <source>The note of this service, from the tab Settings</source>
        <translation>Ghi chú của dịch vụ này, từ thẻ Cài đặt</translation>
    </message>
    <message>
        <source>When the oldest of these heartbeats came</source>
        <translation>Khi nhịp cũ nhất trong số này đến</translation>
    </message>
</context>
<context>
    <name>Pulse::RowsHeader</name>
    <message>
        <source>Columns</source>
        <translation>Cột</translation>
    </message>
    <message>
        <source>Sort by %1</source>
        <translation>Sắp theo %1</translation>
    </message>
</context>
<context>
    <name>Pulse::ServiceDialog</name>
    <message>
        <source>Add session</source>
        <translation>Thêm phiên</translation>
    </message>
    <message>
        <source>All settings</source>
        <translation>Mọi thiết lập</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Địa chỉ</translation>
    </message>
    <message>
        <source>wss://, https://…/health, or a host name</source>
        <translation>wss://, https://…/health, hoặc tên máy</translation>
    </message>
    <message>
        <source>Words between commas.</source>
        <translation>Các từ cách nhau bằng dấu phẩy.</translation>
    </message>
    <message>
        <source>How it speaks and is judged.</source>
        <translation>Nó nói và được đánh giá thế nào.</translation>
    </message>
    <message>
        <source>Stay here to add another</source>
        <translation>Ở lại đây để thêm nữa</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Ctrl Enter</source>
        <translation>Ctrl Enter</translation>
    </message>
    <message>
        <source>Nothing tested yet</source>
        <translation>Chưa kiểm tra gì</translation>
    </message>
    <message>
        <source>A copy: press Enter in the address to test it</source>
        <translation>Bản sao: nhấn Enter ở địa chỉ để kiểm tra</translation>
    </message>
    <message>
        <source>Press Enter to test the address</source>
        <translation>Nhấn Enter để kiểm tra địa chỉ</translation>
    </message>
    <message>
        <source>Nothing to find out: it is watched as it stands</source>
        <translation>Không cần tìm gì: theo dõi nguyên như vậy</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Chưa kiểm tra</translation>
    </message>
    <message>
        <source>Nothing answered there, so it is not known how to watch it: write the whole address, as wss://%1</source>
        <translation>Không có gì trả lời, nên không rõ theo dõi thế nào: hãy viết cả địa chỉ, như wss://%1</translation>
    </message>
    <message>
        <source>Enter tests it.</source>
        <translation>Enter để kiểm tra.</translation>
    </message>
    <message>
        <source>A WebSocket address, a health page, or only a host name.</source>
        <translation>Địa chỉ WebSocket, trang sức khỏe, hoặc chỉ tên máy.</translation>
    </message>
    <message>
        <source>Added.</source>
        <translation>Đã thêm.</translation>
    </message>
</context>
<context>
    <name>Pulse::SessionDetail</name>
    <message>
        <source>Session</source>
        <translation>Phiên</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Tin nhắn</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Sự cố</translation>
    </message>
    <message>
        <source>Incidents  %1</source>
        <translation>Sự cố  %1</translation>
    </message>
    <message>
        <source>Messages  %1</source>
        <translation>Tin nhắn  %1</translation>
    </message>
</context>
<context>
    <name>Pulse::SessionIncidentsModel</name>
    <message>
        <source>open, %1</source>
        <translation>đang mở, %1</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Bắt đầu</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>Kéo dài</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Việc gì</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Kết thúc thế nào</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
</context>
<context>
    <name>Pulse::SessionSwitcher</name>
    <message>
        <source>Other sessions</source>
        <translation>Các phiên khác</translation>
    </message>
    <message>
        <source>All sessions</source>
        <translation>Mọi phiên</translation>
    </message>
    <message>
        <source>Back to all sessions</source>
        <translation>Về mọi phiên</translation>
    </message>
    <message>
        <source>Jump to session</source>
        <translation>Tới phiên</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Các phiên</translation>
    </message>
    <message>
        <source>next, previous session</source>
        <translation>phiên kế, phiên trước</translation>
    </message>
</context>
<context>
    <name>Pulse::SettingRow</name>
    <message>
        <source>Nothing</source>
        <translation>Không có gì</translation>
    </message>
    <message>
        <source>%1 (usual)</source>
        <translation>%1 (thường)</translation>
    </message>
    <message>
        <source>In force: %1</source>
        <translation>Đang dùng: %1</translation>
    </message>
</context>
<context>
    <name>Pulse::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Thiết lập</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Giao diện</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Màu</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Theo màn hình nền</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tối</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Sáng</translation>
    </message>
    <message>
        <source>Window and keys</source>
        <translation>Cửa sổ và phím</translation>
    </message>
    <message>
        <source>Keep watching in the tray</source>
        <translation>Vẫn theo dõi ở khay</translation>
    </message>
    <message>
        <source>Closing the window does not end the program.</source>
        <translation>Đóng cửa sổ không kết thúc chương trình.</translation>
    </message>
    <message>
        <source>Start when I sign in</source>
        <translation>Khởi động khi đăng nhập</translation>
    </message>
    <message>
        <source>The desktop starts Pulseboard with the session.</source>
        <translation>Màn hình nền khởi động Pulseboard cùng phiên làm việc.</translation>
    </message>
    <message>
        <source>Keys of one letter</source>
        <translation>Phím một chữ</translation>
    </message>
    <message>
        <source>R reconnects, A acknowledges, and so on; F1 tells all.</source>
        <translation>R kết nối lại, A xác nhận, v.v.; F1 cho biết tất cả.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Thông báo</translation>
    </message>
    <message>
        <source>Notifications of the desktop</source>
        <translation>Thông báo của màn hình nền</translation>
    </message>
    <message>
        <source>When something goes down and when it is back.</source>
        <translation>Khi có gì ngừng và khi nó trở lại.</translation>
    </message>
    <message>
        <source>Discord</source>
        <translation>Discord</translation>
    </message>
    <message>
        <source>The same into a channel, by a webhook of its own.</source>
        <translation>Cùng nội dung vào một kênh, qua webhook riêng.</translation>
    </message>
    <message>
        <source>Address of the Discord webhook</source>
        <translation>Địa chỉ webhook Discord</translation>
    </message>
    <message>
        <source>Keep in the keyring</source>
        <translation>Giữ trong kho khóa</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Cấu hình</translation>
    </message>
    <message>
        <source>The webhook is kept and in use.</source>
        <translation>Webhook đã được giữ và đang dùng.</translation>
    </message>
    <message>
        <source>A webhook is kept; type another one to change it</source>
        <translation>Đã giữ một webhook; gõ cái khác để đổi</translation>
    </message>
    <message>
        <source>https://discord.com/api/webhooks/…</source>
        <translation>https://discord.com/api/webhooks/…</translation>
    </message>
    <message>
        <source>There is no folder to keep it in.</source>
        <translation>Không có thư mục để giữ.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Cỡ chữ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Font of the desktop</source>
        <translation>Phông chữ của máy tính</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Nhập danh sách…</translation>
    </message>
    <message>
        <source>Export the sessions…</source>
        <translation>Xuất các phiên…</translation>
    </message>
    <message>
        <source>Instead of Inter.</source>
        <translation>Thay cho Inter.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Kiểm tra</translation>
    </message>
    <message>
        <source>Test Discord</source>
        <translation>Kiểm tra Discord</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>The same by a mail server of your own.</source>
        <translation>Cũng như vậy, qua máy chủ thư của bạn.</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>Thiết lập…</translation>
    </message>
    <message>
        <source>Set up e-mail</source>
        <translation>Thiết lập e-mail</translation>
    </message>
    <message>
        <source>Test e-mail</source>
        <translation>Kiểm tra e-mail</translation>
    </message>
    <message>
        <source>The e-mail channel is kept and in use.</source>
        <translation>Kênh e-mail đã được lưu và đang dùng.</translation>
    </message>
    <message>
        <source>In use for this session only; type it again to keep it</source>
        <translation>Chỉ dùng cho phiên này; nhập lại để giữ</translation>
    </message>
    <message>
        <source>%1, to %2</source>
        <translation>%1, đến %2</translation>
    </message>
    <message>
        <source>No mail server is set up.</source>
        <translation>Chưa thiết lập máy chủ thư.</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Độ tương phản</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Thông thường</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Cao</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Chuyển động</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Giảm bớt</translation>
    </message>
</context>
<context>
    <name>Pulse::SettingsHost</name>
    <message>
        <source>pulseboard.toml has an error, correct it first: %1</source>
        <translation>pulseboard.toml có lỗi, hãy sửa trước: %1</translation>
    </message>
    <message>
        <source>Type the address of a webhook first.</source>
        <translation>Hãy gõ địa chỉ webhook trước.</translation>
    </message>
    <message>
        <source>This is not the address of a webhook. Discord shows it under Integrations, Webhooks; it begins with https://discord.com/api/webhooks/.</source>
        <translation>Đây không phải địa chỉ webhook. Discord hiện nó ở Integrations, Webhooks; nó bắt đầu bằng https://discord.com/api/webhooks/.</translation>
    </message>
    <message>
        <source>The webhook was not kept: %1</source>
        <translation>Chưa giữ được webhook: %1</translation>
    </message>
    <message>
        <source>Set up the mail server first.</source>
        <translation>Hãy thiết lập máy chủ thư trước.</translation>
    </message>
    <message>
        <source>The webhook is in use for this session only: no keyring took it (%1). Type it again after the next start.</source>
        <translation>Webhook chỉ dùng cho phiên này: không có chùm khóa nào nhận (%1). Hãy nhập lại sau lần khởi động tới.</translation>
    </message>
    <message>
        <source>The password was not kept: %1</source>
        <translation>Mật khẩu không được lưu: %1</translation>
    </message>
    <message>
        <source>The password is in use for this session only: no keyring took it (%1). Type it again after the next start.</source>
        <translation>Mật khẩu chỉ dùng cho phiên này: không có chùm khóa nào nhận (%1). Hãy nhập lại sau lần khởi động tới.</translation>
    </message>
    <message>
        <source>There is no such channel in the file yet.</source>
        <translation>Trong tệp chưa có kênh như vậy.</translation>
    </message>
    <message>
        <source>Its secret could not be read: %1</source>
        <translation>Không đọc được bí mật của kênh: %1</translation>
    </message>
</context>
<context>
    <name>Pulse::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Thiết lập</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Xóa…</translation>
    </message>
    <message>
        <source>Duplicate…</source>
        <translation>Nhân đôi…</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Hoàn lại</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Saved, and in force.</source>
        <translation>Đã lưu và có hiệu lực.</translation>
    </message>
    <message>
        <source>Saved. %1</source>
        <translation>Đã lưu. %1</translation>
    </message>
    <message>
        <source>Something is not right yet: it stands at its field.</source>
        <translation>Còn chỗ chưa đúng: ghi ngay ở trường đó.</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Chưa lưu.</translation>
    </message>
    <message>
        <source>Changed in pulseboard.toml meanwhile: %1. Nothing of it is overwritten before you save.</source>
        <translation>Trong lúc đó đã đổi trong pulseboard.toml: %1. Không gì bị ghi đè trước khi lưu.</translation>
    </message>
</context>
<context>
    <name>Pulse::Sidebar</name>
    <message>
        <source>All sessions</source>
        <translation>Mọi phiên</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Cần chú ý</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Sự cố</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Nhóm</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Thẻ</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Bộ lọc</translation>
    </message>
    <message>
        <source>Silenced</source>
        <translation>Tắt tiếng</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Tạm dừng</translation>
    </message>
    <message>
        <source>Slowest first</source>
        <translation>Chậm nhất trước</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>Thẻ %1</translation>
    </message>
    <message>
        <source>Keep this filter</source>
        <translation>Giữ bộ lọc này</translation>
    </message>
    <message>
        <source>Keeps what stands in the filter field</source>
        <translation>Giữ những gì trong ô lọc</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Đổi tên…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Gỡ</translation>
    </message>
    <message>
        <source>Rename the filter</source>
        <translation>Đổi tên bộ lọc</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Tên:</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Thiết lập</translation>
    </message>
    <message>
        <source>Search and commands</source>
        <translation>Tìm kiếm và lệnh</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Groups appear with your first service.</source>
        <translation>Nhóm sẽ xuất hiện cùng dịch vụ đầu tiên.</translation>
    </message>
</context>
<context>
    <name>Pulse::SignInRow</name>
    <message>
        <source>Show</source>
        <translation>Hiện</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Đăng nhập</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Không</translation>
    </message>
    <message>
        <source>Bearer token, kept in the system keyring</source>
        <translation>Token bearer, giữ trong kho khóa hệ thống</translation>
    </message>
    <message>
        <source>Bearer token, kept elsewhere</source>
        <translation>Token bearer, giữ nơi khác</translation>
    </message>
    <message>
        <source>Show the token</source>
        <translation>Hiện token</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ẩn</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Where the token is kept</source>
        <translation>Token được giữ ở đâu</translation>
    </message>
    <message>
        <source>as %1</source>
        <translation>là %1</translation>
    </message>
    <message>
        <source>Kept in the system keyring, never in a file.</source>
        <translation>Giữ trong kho khóa hệ thống, không bao giờ trong tệp.</translation>
    </message>
</context>
<context>
    <name>Pulse::SilenceDialog</name>
    <message>
        <source>Silence</source>
        <translation>Tắt tiếng</translation>
    </message>
    <message>
        <source>Nobody is told about %1 until</source>
        <translation>Không báo ai về %1 cho tới</translation>
    </message>
    <message>
        <source>Silenced until</source>
        <translation>Tắt tiếng đến</translation>
    </message>
    <message>
        <source>Why, if you like</source>
        <translation>Lý do, nếu muốn</translation>
    </message>
    <message>
        <source>This time has passed. Choose a later one.</source>
        <translation>Giờ này đã qua. Hãy chọn giờ sau.</translation>
    </message>
    <message>
        <source>A silence lasts 30 days at most. Choose an earlier time.</source>
        <translation>Tắt tiếng tối đa 30 ngày. Hãy chọn giờ sớm hơn.</translation>
    </message>
</context>
<context>
    <name>Pulse::Situation</name>
    <message>
        <source>Does nothing until it is resumed. No alerts are sent.</source>
        <translation>Không làm gì cho tới khi tiếp tục. Không gửi cảnh báo.</translation>
    </message>
    <message>
        <source>Connects.</source>
        <translation>Đang kết nối.</translation>
    </message>
    <message>
        <source>Keeps watching. A heartbeat is expected every %1.</source>
        <translation>Vẫn theo dõi. Chờ nhịp tim mỗi %1.</translation>
    </message>
    <message>
        <source>Waits for the next try.</source>
        <translation>Chờ lần thử kế tiếp.</translation>
    </message>
    <message>
        <source>What is going on</source>
        <translation>Đang xảy ra gì</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Việc gì</translation>
    </message>
    <message>
        <source>Likely why</source>
        <translation>Lý do có thể</translation>
    </message>
    <message>
        <source>Pulseboard</source>
        <translation>Pulseboard</translation>
    </message>
    <message>
        <source>You can</source>
        <translation>Có thể làm</translation>
    </message>
    <message>
        <source>Reconnect now</source>
        <translation>Kết nối lại ngay</translation>
    </message>
    <message>
        <source>Open health page</source>
        <translation>Mở trang sức khỏe</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Chép báo cáo</translation>
    </message>
    <message>
        <source>Reconnect %1 now</source>
        <translation>Kết nối lại %1 ngay</translation>
    </message>
    <message>
        <source>Listens to what its service tells of it.</source>
        <translation>Nghe những gì dịch vụ nói về nó.</translation>
    </message>
    <message>
        <source>Open dashboard</source>
        <translation>Mở bảng điều khiển</translation>
    </message>
</context>
<context>
    <name>Pulse::SortButton</name>
    <message>
        <source>Sort: %1</source>
        <translation>Sắp xếp: %1</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Sắp xếp</translation>
    </message>
</context>
<context>
    <name>Pulse::StepList</name>
    <message>
        <source>done</source>
        <translation>xong</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>hỏng</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>không có</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>step, done or failed, what it gave</comment>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>Pulse::StepTable</name>
    <message>
        <source>What happened</source>
        <translation>Việc xảy ra</translation>
    </message>
</context>
<context>
    <name>Pulse::StripView</name>
    <message>
        <source>answered without success</source>
        <translation>trả lời không thành công</translation>
    </message>
    <message>
        <source>on time</source>
        <translation>đúng giờ</translation>
    </message>
    <message>
        <source>late</source>
        <translation>trễ</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>lỡ</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>ngoại tuyến</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>không có dữ liệu</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Last %1 heartbeats: %2 on time, %3 late, %4 missed.</source>
        <translation>%1 nhịp tim gần nhất: %2 đúng giờ, %3 trễ, %4 lỡ.</translation>
    </message>
    <message>
        <source>Row of heartbeats</source>
        <translation>Dãy nhịp tim</translation>
    </message>
    <message>
        <source>Last %1 answers: %2 with success, %3 without.</source>
        <translation>%1 trả lời gần nhất: %2 thành công, %3 không.</translation>
    </message>
</context>
<context>
    <name>Pulse::TileLegend</name>
    <message>
        <source>How to read a tile</source>
        <translation>Cách đọc một ô</translation>
    </message>
</context>
<context>
    <name>Pulse::TimingSplit</name>
    <message>
        <source>Where the time went</source>
        <translation>Thời gian đi đâu</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Kết nối</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>First byte</source>
        <translation>Byte đầu</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Tổng</translation>
    </message>
    <message>
        <source>Not measured yet.</source>
        <translation>Chưa đo.</translation>
    </message>
</context>
<context>
    <name>Pulse::TopBar</name>
    <message>
        <source>Worst first</source>
        <translation>Xấu nhất trước</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Slowest first</source>
        <translation>Chậm nhất trước</translation>
    </message>
    <message>
        <source>Add session</source>
        <translation>Thêm phiên</translation>
    </message>
    <message>
        <source>Incidents %1</source>
        <translation>Sự cố %1</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Chất lượng</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Độ trễ</translation>
    </message>
    <message>
        <source>Most missed</source>
        <translation>Lỡ nhiều nhất</translation>
    </message>
    <message>
        <source>Longest silent</source>
        <translation>Im lặng lâu nhất</translation>
    </message>
    <message>
        <source>Next heartbeat</source>
        <translation>Nhịp tim kế tiếp</translation>
    </message>
    <message>
        <source>Lowest uptime</source>
        <translation>Hoạt động thấp nhất</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Nhóm</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Mật độ</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Thẻ</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Hàng</translation>
    </message>
    <message>
        <source>Wall</source>
        <translation>Tường</translation>
    </message>
    <message>
        <source>Tiles keep their places</source>
        <translation>Ô giữ nguyên chỗ</translation>
    </message>
</context>
<context>
    <name>Pulse::TrayMenu</name>
    <message>
        <source>and %1 more…</source>
        <translation>và %1 nữa…</translation>
    </message>
    <message>
        <source>Acknowledge all</source>
        <translation>Xác nhận tất cả</translation>
    </message>
    <message>
        <source>Reconnect the one that is down</source>
        <translation>Kết nối lại phiên đã mất</translation>
    </message>
    <message>
        <source>Reconnect the %1 that are down</source>
        <translation>Kết nối lại %1 phiên đã mất</translation>
    </message>
    <message>
        <source>Silence all</source>
        <translation>Tắt tiếng tất cả</translation>
    </message>
    <message>
        <source>15 minutes</source>
        <translation>15 phút</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 giờ</translation>
    </message>
    <message>
        <source>4 hours</source>
        <translation>4 giờ</translation>
    </message>
    <message>
        <source>Until tomorrow 08:00</source>
        <translation>Đến 08:00 mai</translation>
    </message>
    <message>
        <source>End the silence</source>
        <translation>Bật tiếng lại</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>session · since</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Reconnect now</source>
        <translation>Kết nối lại ngay</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Xác nhận</translation>
    </message>
    <message>
        <source>Silence 1 h</source>
        <translation>Tắt tiếng 1 giờ</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>Open Pulseboard</source>
        <translation>Mở Pulseboard</translation>
    </message>
    <message>
        <source>Show mini window</source>
        <translation>Hiện cửa sổ nhỏ</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Thoát</translation>
    </message>
</context>
<context>
    <name>Pulse::TrialDialog</name>
    <message>
        <source>good</source>
        <translation>tốt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>thất bại</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>bỏ qua</translation>
    </message>
    <message>
        <source>Test of the e-mail</source>
        <translation>Kiểm tra e-mail</translation>
    </message>
    <message>
        <source>Test of Discord</source>
        <translation>Kiểm tra Discord</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Kiểm tra lại</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Sending a message…</source>
        <translation>Đang gửi một tin…</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>The server took the message.</source>
        <translation>Máy chủ đã nhận tin.</translation>
    </message>
</context>
<context>
    <name>Pulse::UndoToast</name>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Hoàn tác: %1</translation>
    </message>
</context>
<context>
    <name>Pulse::UptimePanel</name>
    <message>
        <source>Uptime</source>
        <translation>Thời gian hoạt động</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 giờ</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 ngày</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 ngày</translation>
    </message>
    <message>
        <source>worst status per day</source>
        <translation>trạng thái xấu nhất mỗi ngày</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hôm nay</translation>
    </message>
    <message>
        <source>Uptime, %1: %2</source>
        <comment>time, share</comment>
        <translation>Thời gian hoạt động, %1: %2</translation>
    </message>
</context>
<context>
    <name>Pulse::WindowHost</name>
    <message>
        <source>The configuration cannot be used</source>
        <translation>Không dùng được cấu hình</translation>
    </message>
    <message>
        <source>Pulseboard</source>
        <translation>Pulseboard</translation>
    </message>
    <message>
        <source>The local API cannot be opened</source>
        <translation>Không mở được API cục bộ</translation>
    </message>
    <message>
        <source>The local API</source>
        <translation>API cục bộ</translation>
    </message>
    <message>
        <source>The demo cannot start</source>
        <translation>Không bắt đầu được bản trình diễn</translation>
    </message>
    <message>
        <source>Text of %1 %</source>
        <translation>Chữ %1 %</translation>
    </message>
    <message>
        <source>Another language</source>
        <translation>Ngôn ngữ khác</translation>
    </message>
    <message>
        <source>The font of the desktop</source>
        <translation>Phông chữ của máy tính</translation>
    </message>
    <message>
        <source>The font of Pulseboard</source>
        <translation>Phông chữ của Pulseboard</translation>
    </message>
</context>
<context>
    <name>Row</name>
    <message>
        <source>On time</source>
        <translation>Đúng giờ</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>quá hạn</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Kết nối lại</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Tiếp tục</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Đã kết nối</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Theo dõi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Chất lượng</translation>
    </message>
    <message>
        <source>Last 40 heartbeats</source>
        <translation>40 nhịp tim gần nhất</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Độ trễ</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Lỡ</translation>
    </message>
    <message>
        <source>Last beat</source>
        <translation>Nhịp cuối</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Kế tiếp</translation>
    </message>
    <message>
        <source>Uptime</source>
        <translation>Thời gian hoạt động</translation>
    </message>
    <message>
        <source>Worst first, then what changed last</source>
        <translation>Xấu nhất trước, rồi tới thay đổi mới nhất</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Theo tên</translation>
    </message>
    <message>
        <source>From the last 3 latencies</source>
        <translation>Từ 3 độ trễ gần nhất</translation>
    </message>
    <message>
        <source>Height is latency, hollow is missed</source>
        <translation>Chiều cao là độ trễ, rỗng là lỡ</translation>
    </message>
    <message>
        <source>Round trip of the last heartbeat</source>
        <translation>Thời gian khứ hồi của nhịp tim cuối</translation>
    </message>
    <message>
        <source>95 of 100 heartbeats were quicker (ms)</source>
        <translation>95 trên 100 nhịp tim nhanh hơn (ms)</translation>
    </message>
    <message>
        <source>Heartbeats missed since Pulseboard began to look</source>
        <translation>Số nhịp tim lỡ từ khi Pulseboard bắt đầu xem</translation>
    </message>
    <message>
        <source>How long ago the last heartbeat came</source>
        <translation>Nhịp tim cuối cách đây bao lâu</translation>
    </message>
    <message>
        <source>When the next heartbeat is expected</source>
        <translation>Khi nào chờ nhịp tim kế tiếp</translation>
    </message>
    <message>
        <source>Of the time that Pulseboard watched it</source>
        <translation>Trong thời gian Pulseboard theo dõi</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Cần chú ý</translation>
    </message>
    <message>
        <source>stays on top, whatever the sort order</source>
        <translation>luôn ở trên, dù sắp thế nào</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>Mọi thứ khác</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Address</source>
        <translation>Địa chỉ</translation>
    </message>
    <message>
        <source>Other addresses of the same service</source>
        <translation>Địa chỉ khác của cùng dịch vụ</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>Được theo dõi</translation>
    </message>
    <message>
        <source>HTTP headers</source>
        <translation>Tiêu đề HTTP</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>Token bearer</translation>
    </message>
    <message>
        <source>Expected answer</source>
        <translation>Trả lời mong đợi</translation>
    </message>
    <message>
        <source>Texts sent on connecting</source>
        <translation>Văn bản gửi khi kết nối</translation>
    </message>
    <message>
        <source>JSON ping</source>
        <translation>Ping JSON</translation>
    </message>
    <message>
        <source>Expected every</source>
        <translation>Dự kiến mỗi</translation>
    </message>
    <message>
        <source>Late after a further</source>
        <translation>Trễ sau thêm</translation>
    </message>
    <message>
        <source>Send ping every</source>
        <translation>Gửi ping mỗi</translation>
    </message>
    <message>
        <source>Missing pongs allowed</source>
        <translation>Số pong được thiếu</translation>
    </message>
    <message>
        <source>What counts as a heartbeat</source>
        <translation>Điều gì tính là nhịp tim</translation>
    </message>
    <message>
        <source>Variation is measured as</source>
        <translation>Dao động đo bằng</translation>
    </message>
    <message>
        <source>First wait</source>
        <translation>Chờ lần đầu</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>Chờ lâu nhất</translation>
    </message>
    <message>
        <source>Random extra</source>
        <translation>Thêm ngẫu nhiên</translation>
    </message>
    <message>
        <source>First slow wait</source>
        <translation>Chờ chậm lần đầu</translation>
    </message>
    <message>
        <source>Longest slow wait</source>
        <translation>Chờ chậm lâu nhất</translation>
    </message>
    <message>
        <source>Health page</source>
        <translation>Trang sức khỏe</translation>
    </message>
    <message>
        <source>Check it every</source>
        <translation>Kiểm tra mỗi</translation>
    </message>
    <message>
        <source>Page between two checks</source>
        <translation>Trang giữa hai lần kiểm tra</translation>
    </message>
    <message>
        <source>Ask it every</source>
        <translation>Hỏi mỗi</translation>
    </message>
    <message>
        <source>Name it gives itself</source>
        <translation>Tên nó tự xưng</translation>
    </message>
    <message>
        <source>Slow from (p95)</source>
        <translation>Chậm từ (p95)</translation>
    </message>
    <message>
        <source>Authorities to trust</source>
        <translation>Bên cấp được tin</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Chứng chỉ máy khách</translation>
    </message>
    <message>
        <source>Its key</source>
        <translation>Khóa của nó</translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation>Mật khẩu của khóa</translation>
    </message>
    <message>
        <source>Fingerprint of the server</source>
        <translation>Dấu vân tay máy chủ</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Kết nối</translation>
    </message>
    <message>
        <source>How a check asks</source>
        <translation>Kiểm tra hỏi thế nào</translation>
    </message>
    <message>
        <source>Cheap page between checks</source>
        <translation>Trang nhẹ giữa các lần kiểm tra</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>Ai trả lời</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Mã hóa</translation>
    </message>
    <message>
        <source>Set here</source>
        <translation>Đặt ở đây</translation>
    </message>
    <message>
        <source>From the profile %1</source>
        <translation>Từ hồ sơ %1</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Mặc định</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is wrong: what to do</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Waits: %1.</source>
        <translation>Chờ: %1.</translation>
    </message>
    <message>
        <source>Gives up after try %1.</source>
        <translation>Thôi sau lần thử %1.</translation>
    </message>
    <message>
        <source>After try %1 it counts as down and is tried every %2 to %3.</source>
        <translation>Sau lần thử %1 coi như ngừng và thử lại mỗi %2 đến %3.</translation>
    </message>
    <message>
        <source>Taken out of pulseboard.toml meanwhile: Save writes it again, Revert leaves it out.</source>
        <translation>Trong lúc đó đã bị bỏ khỏi pulseboard.toml: Lưu sẽ ghi lại, Hoàn lại sẽ bỏ luôn.</translation>
    </message>
    <message>
        <source>pulseboard.toml says “%1” meanwhile: Save overwrites that, Revert takes it.</source>
        <translation>pulseboard.toml nay ghi “%1”: Lưu sẽ ghi đè, Hoàn lại sẽ lấy theo tệp.</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Điều kiện</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chỉ số</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Tiêu đề</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Giá trị</translation>
    </message>
    <message>
        <source>Subprotocol</source>
        <translation>Giao thức con</translation>
    </message>
    <message>
        <source>What must hold</source>
        <translation>Điều phải đúng</translation>
    </message>
    <message>
        <source>Else</source>
        <translation>Nếu không</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Nằm ở đâu</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Warning beyond</source>
        <translation>Cảnh báo khi vượt</translation>
    </message>
    <message>
        <source>Critical beyond</source>
        <translation>Nghiêm trọng khi vượt</translation>
    </message>
    <message>
        <source>Add a header</source>
        <translation>Thêm tiêu đề</translation>
    </message>
    <message>
        <source>Add a subprotocol</source>
        <translation>Thêm giao thức con</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>Thêm điều kiện</translation>
    </message>
    <message>
        <source>Add a figure</source>
        <translation>Thêm chỉ số</translation>
    </message>
    <message>
        <source>Add an entry</source>
        <translation>Thêm mục</translation>
    </message>
    <message>
        <source>What must hold in an answer</source>
        <translation>Điều phải đúng trong câu trả lời</translation>
    </message>
    <message>
        <source>Figures to follow</source>
        <translation>Chỉ số được theo dõi</translation>
    </message>
    <message>
        <source>%1 (from %2)</source>
        <comment>a header, the setting that makes it</comment>
        <translation>%1 (từ %2)</translation>
    </message>
    <message>
        <source>Sent besides: %1</source>
        <translation>Gửi kèm: %1</translation>
    </message>
    <message>
        <source>Entry %1, %2: %3: %4</source>
        <comment>which, its part, what is wrong, what to do</comment>
        <translation>Mục %1, %2: %3: %4</translation>
    </message>
    <message>
        <source>Where its class stands</source>
        <translation>Nơi ghi loại tin nhắn</translation>
    </message>
    <message>
        <source>Where its store stands</source>
        <translation>Nơi ghi cửa hàng</translation>
    </message>
    <message>
        <source>Only messages of the store</source>
        <translation>Chỉ tin nhắn của cửa hàng</translation>
    </message>
    <message>
        <source>Classes of joining</source>
        <translation>Loại báo có người vào</translation>
    </message>
    <message>
        <source>Classes of leaving</source>
        <translation>Loại báo có người rời đi</translation>
    </message>
    <message>
        <source>Warn without a message for</source>
        <translation>Cảnh báo khi không có tin nhắn trong</translation>
    </message>
    <message>
        <source>Slow for at least</source>
        <translation>Chậm trong ít nhất</translation>
    </message>
    <message>
        <source>Critical when missed for</source>
        <translation>Nghiêm trọng khi bị lỡ trong</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Tin nhắn</translation>
    </message>
</context>
<context>
    <name>Silence</name>
    <message>
        <source>15 minutes</source>
        <translation>15 phút</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 giờ</translation>
    </message>
    <message>
        <source>4 hours</source>
        <translation>4 giờ</translation>
    </message>
    <message>
        <source>Until tomorrow 08:00</source>
        <translation>Đến 08:00 mai</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message numerus="yes">
        <source>%n seen</source>
        <translation>
            <numerusform>thấy %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, best of %2</source>
        <comment>answer, number of questions</comment>
        <translation>%1, tốt nhất trong %2</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>%1: “%2”</source>
        <comment>what, note</comment>
        <translation>%1: “%2”</translation>
    </message>
    <message>
        <source>Closed after %1: paused or removed</source>
        <translation>Đóng sau %1: tạm dừng hoặc gỡ</translation>
    </message>
    <message>
        <source>Closed after %1: back on try %2</source>
        <translation>Đóng sau %1: trở lại ở lần thử %2</translation>
    </message>
    <message>
        <source>Closed after %1: back by itself</source>
        <translation>Đóng sau %1: tự trở lại</translation>
    </message>
    <message>
        <source>Try %1 of %2</source>
        <translation>Lần thử %1 trong %2</translation>
    </message>
    <message>
        <source>Try %1</source>
        <translation>Lần thử %1</translation>
    </message>
    <message>
        <source>Seen by %1, %2</source>
        <comment>person, time</comment>
        <translation>%1 đã xem, %2</translation>
    </message>
    <message>
        <source>Closed by itself</source>
        <translation>Tự đóng</translation>
    </message>
    <message>
        <source>Not acknowledged</source>
        <translation>Chưa xác nhận</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>note</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Silenced until %1</source>
        <translation>Tắt tiếng đến %1</translation>
    </message>
    <message>
        <source>Silenced until %1 by %2</source>
        <translation>Tắt tiếng đến %1 bởi %2</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Cần chú ý</translation>
    </message>
    <message>
        <source>Still watched</source>
        <translation>Vẫn theo dõi</translation>
    </message>
    <message>
        <source>Paused or removed</source>
        <translation>Tạm dừng hoặc gỡ</translation>
    </message>
    <message>
        <source>Back on try %1</source>
        <translation>Trở lại ở lần thử %1</translation>
    </message>
    <message>
        <source>Back by itself</source>
        <translation>Tự trở lại</translation>
    </message>
    <message>
        <source>Opened, %1</source>
        <comment>status</comment>
        <translation>Đã mở, %1</translation>
    </message>
    <message>
        <source>Now %1</source>
        <comment>status</comment>
        <translation>Hiện %1</translation>
    </message>
    <message>
        <source>Told: %1</source>
        <comment>channel</comment>
        <translation>Đã báo: %1</translation>
    </message>
    <message>
        <source>Acknowledged by %1</source>
        <translation>Xác nhận bởi %1</translation>
    </message>
    <message>
        <source>Acknowledgement taken back</source>
        <translation>Đã rút lại xác nhận</translation>
    </message>
    <message>
        <source>Worse than what was acknowledged: open again</source>
        <translation>Xấu hơn điều đã xác nhận: mở lại</translation>
    </message>
    <message>
        <source>The silence ended</source>
        <translation>Hết tắt tiếng</translation>
    </message>
    <message>
        <source>%1: told on this desktop only</source>
        <comment>environment</comment>
        <translation>%1: chỉ báo trên máy này</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>%1 critical</source>
        <translation>%1 nghiêm trọng</translation>
    </message>
    <message>
        <source>%1 offline</source>
        <translation>%1 ngoại tuyến</translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 cảnh báo</translation>
    </message>
    <message>
        <source>%1 warnings</source>
        <translation>%1 cảnh báo</translation>
    </message>
    <message>
        <source>%1 of %2 need attention</source>
        <translation>%1 trong %2 cần chú ý</translation>
    </message>
    <message>
        <source>Nothing is watched yet</source>
        <translation>Chưa theo dõi gì</translation>
    </message>
    <message>
        <source>Everything is paused</source>
        <translation>Mọi thứ đang tạm dừng</translation>
    </message>
    <message>
        <source>Everything is fine</source>
        <translation>Mọi thứ đều ổn</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This computer is offline</source>
        <translation>Máy tính này ngoại tuyến</translation>
    </message>
    <message>
        <source>No alerts are sent</source>
        <translation>Không gửi cảnh báo</translation>
    </message>
    <message>
        <source>Pulseboard: %1</source>
        <translation>Pulseboard: %1</translation>
    </message>
    <message>
        <source>Alerts are silenced until %1</source>
        <translation>Cảnh báo tắt tiếng đến %1</translation>
    </message>
</context>
<context>
    <name>Trend</name>
    <message>
        <source>steady</source>
        <translation>ổn định</translation>
    </message>
    <message>
        <source>%1 an hour</source>
        <translation>%1 mỗi giờ</translation>
    </message>
    <message>
        <source>used up: %1 lost of %2</source>
        <translation>đã hết: mất %1 trong %2</translation>
    </message>
    <message>
        <source>Uptime</source>
        <translation>Thời gian hoạt động</translation>
    </message>
    <message>
        <source>%1, goal %2</source>
        <translation>%1, mục tiêu %2</translation>
    </message>
    <message>
        <source>Error budget</source>
        <translation>Ngân sách lỗi</translation>
    </message>
    <message>
        <source>At this rate</source>
        <translation>Với tốc độ này</translation>
    </message>
    <message>
        <source>used up in %1</source>
        <translation>hết sau %1</translation>
    </message>
    <message>
        <source>Latency trend</source>
        <translation>Xu hướng độ trễ</translation>
    </message>
    <message>
        <source>Server pings</source>
        <translation>Ping của máy chủ</translation>
    </message>
    <message>
        <source>Memory trend</source>
        <translation>Xu hướng bộ nhớ</translation>
    </message>
    <message>
        <source>Seen over</source>
        <translation>Đã xem trong</translation>
    </message>
    <message>
        <source>Straight line</source>
        <translation>Đường thẳng</translation>
    </message>
    <message>
        <source>explains %1</source>
        <translation>giải thích %1</translation>
    </message>
    <message>
        <source>Full in</source>
        <translation>Đầy sau</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>khoảng %1</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <comment>time, share</comment>
        <translation>%1, còn %2</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Tin nhắn</translation>
    </message>
    <message>
        <source>%1 a minute</source>
        <comment>number of messages</comment>
        <translation>%1 mỗi phút</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Người</translation>
    </message>
    <message>
        <source>%1 joined, %2 left</source>
        <comment>people</comment>
        <translation>%1 vào, %2 rời đi</translation>
    </message>
    <message>
        <source>Of other stores</source>
        <translation>Của cửa hàng khác</translation>
    </message>
    <message>
        <source>none</source>
        <comment>messages</comment>
        <translation>không có</translation>
    </message>
    <message>
        <source>Circuit</source>
        <translation>Mạch</translation>
    </message>
    <message>
        <source>half-open: one session tries</source>
        <translation>nửa mở: một phiên đang thử</translation>
    </message>
    <message>
        <source>open: no tries for now</source>
        <translation>mở: tạm thời không thử</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>circuit: tries are made</comment>
        <translation>đóng</translation>
    </message>
    <message>
        <source>%1, in use</source>
        <comment>address</comment>
        <translation>%1, đang dùng</translation>
    </message>
    <message>
        <source>%1; %2 of %3 tries failed</source>
        <comment>quality, counts</comment>
        <translation>%1; %2 trong %3 lần thử thất bại</translation>
    </message>
    <message>
        <source>%1; last 7 days %2</source>
        <comment>time, time</comment>
        <translation>%1; 7 ngày qua %2</translation>
    </message>
    <message>
        <source>%1; no failure in 7 days</source>
        <comment>time</comment>
        <translation>%1; không hỏng trong 7 ngày</translation>
    </message>
    <message>
        <source>Repair (MTTR)</source>
        <translation>Phục hồi (MTTR)</translation>
    </message>
    <message>
        <source>Between (MTBF)</source>
        <translation>Giữa hai lần (MTBF)</translation>
    </message>
</context>
<context>
    <name>Uptime</name>
    <message>
        <source>Watched %1 of %2 (%3).</source>
        <comment>time, time, share</comment>
        <translation>Đã theo dõi %1 trong %2 (%3).</translation>
    </message>
    <message>
        <source>Never down.</source>
        <translation>Chưa từng ngừng.</translation>
    </message>
    <message>
        <source>Down %1.</source>
        <translation>Ngừng %1.</translation>
    </message>
    <message>
        <source>Down %1 in one failure.</source>
        <translation>Ngừng %1 trong một lần hỏng.</translation>
    </message>
    <message>
        <source>Down %1 in %2 failures: %3 to repair, %4 between them on average.</source>
        <translation>Ngừng %1 trong %2 lần hỏng: trung bình %3 để phục hồi, %4 giữa hai lần.</translation>
    </message>
    <message>
        <source>%1 heartbeats came, %2 were missed.</source>
        <translation>Đã nhận %1 nhịp, lỡ %2 nhịp.</translation>
    </message>
    <message>
        <source>Latency %1 to %2, %3 on average.</source>
        <translation>Độ trễ từ %1 đến %2, trung bình %3.</translation>
    </message>
    <message>
        <source>History reaches back to %1.</source>
        <translation>Lịch sử có từ %1.</translation>
    </message>
    <message>
        <source>There is no history of this session yet.</source>
        <translation>Phiên này chưa có lịch sử.</translation>
    </message>
    <message>
        <source>Not watched in this time.</source>
        <translation>Không được theo dõi trong thời gian này.</translation>
    </message>
    <message>
        <source>not watched yet</source>
        <translation>chưa được theo dõi</translation>
    </message>
    <message>
        <source>never down</source>
        <translation>chưa từng ngừng</translation>
    </message>
    <message>
        <source>%1 down in one failure</source>
        <translation>ngừng %1 trong một lần hỏng</translation>
    </message>
    <message>
        <source>%1 down in %2 failures</source>
        <comment>time, number</comment>
        <translation>ngừng %1 trong %2 lần hỏng</translation>
    </message>
    <message>
        <source>%1 down</source>
        <comment>time</comment>
        <translation>ngừng %1</translation>
    </message>
    <message>
        <source>%1 · watched %2 of 30 days</source>
        <comment>down time, time</comment>
        <translation>%1 · đã theo dõi %2 trong 30 ngày</translation>
    </message>
    <message>
        <source>%1: not watched</source>
        <comment>date</comment>
        <translation>%1: không được theo dõi</translation>
    </message>
    <message>
        <source>%1: %2 up. %3</source>
        <comment>date, share, more</comment>
        <translation>%1: %2 hoạt động. %3</translation>
    </message>
    <message>
        <source>not watched %1</source>
        <translation>không theo dõi %1</translation>
    </message>
    <message>
        <source>The worst status of each of the last 30 days: %1.</source>
        <translation>Trạng thái xấu nhất của mỗi ngày trong 30 ngày qua: %1.</translation>
    </message>
</context>
<context>
    <name>Wall</name>
    <message>
        <source>Without a group</source>
        <translation>Không có nhóm</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>%1: %2</source>
        <comment>fact: detail</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The server closed the connection</source>
        <translation>Máy chủ đã đóng kết nối</translation>
    </message>
    <message>
        <source>for a reason of its own</source>
        <translation>vì lý do riêng</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1, “%2”</source>
        <comment>meaning, words of the server</comment>
        <translation>%1, “%2”</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>fact: meaning (code)</comment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>Sign-in refused</source>
        <translation>Bị từ chối đăng nhập</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>fact (code)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The server refused the connection</source>
        <translation>Máy chủ từ chối kết nối</translation>
    </message>
    <message>
        <source>The server refused the connection: %1 (%2)</source>
        <translation>Máy chủ từ chối kết nối: %1 (%2)</translation>
    </message>
    <message>
        <source>The server points to another address, not followed</source>
        <translation>Máy chủ chỉ sang địa chỉ khác, không theo</translation>
    </message>
    <message>
        <source>The server points to %1, not followed</source>
        <translation>Máy chủ chỉ sang %1, không theo</translation>
    </message>
    <message>
        <source>Ended because it was asked for</source>
        <translation>Đã dừng vì được yêu cầu</translation>
    </message>
    <message>
        <source>Ended by Pulseboard</source>
        <translation>Pulseboard đã dừng</translation>
    </message>
    <message>
        <source>Name not found</source>
        <translation>Không tìm thấy tên</translation>
    </message>
    <message>
        <source>Connection refused: nothing listens there</source>
        <translation>Bị từ chối kết nối: không có gì lắng nghe</translation>
    </message>
    <message>
        <source>The server cannot be reached from here</source>
        <translation>Không tới được máy chủ từ đây</translation>
    </message>
    <message>
        <source>No connection within the time limit</source>
        <translation>Không kết nối được trong thời hạn</translation>
    </message>
    <message>
        <source>Secure connection failed</source>
        <translation>Kết nối bảo mật không thành</translation>
    </message>
    <message>
        <source>Not the answer of a WebSocket server</source>
        <translation>Không phải trả lời của máy chủ WebSocket</translation>
    </message>
    <message>
        <source>The connection broke off</source>
        <translation>Kết nối bị đứt</translation>
    </message>
    <message>
        <source>The server broke the protocol</source>
        <translation>Máy chủ vi phạm giao thức</translation>
    </message>
    <message>
        <source>The server sent too much</source>
        <translation>Máy chủ gửi quá nhiều</translation>
    </message>
    <message>
        <source>The server sent too slowly</source>
        <translation>Máy chủ gửi quá chậm</translation>
    </message>
    <message>
        <source>The server stopped reading what was sent</source>
        <translation>Máy chủ ngừng đọc những gì được gửi</translation>
    </message>
    <message>
        <source>Pings were not answered in time</source>
        <translation>Ping không được trả lời kịp lúc</translation>
    </message>
    <message>
        <source>No heartbeat for too long</source>
        <translation>Quá lâu không có nhịp tim</translation>
    </message>
    <message>
        <source>This computer was asleep or stood still</source>
        <translation>Máy tính này đã ngủ hoặc đứng yên</translation>
    </message>
    <message>
        <source>The address cannot be used</source>
        <translation>Không dùng được địa chỉ</translation>
    </message>
    <message>
        <source>Not the answer that is expected</source>
        <translation>Không phải trả lời mong đợi</translation>
    </message>
    <message>
        <source>A token or password is missing</source>
        <translation>Thiếu token hoặc mật khẩu</translation>
    </message>
    <message>
        <source>A setting cannot be used</source>
        <translation>Không dùng được một thiết lập</translation>
    </message>
    <message>
        <source>The proxy did not let it through</source>
        <translation>Proxy không cho qua</translation>
    </message>
    <message>
        <source>Another service answers there</source>
        <translation>Ở đó là dịch vụ khác trả lời</translation>
    </message>
    <message>
        <source>not a final answer</source>
        <translation>chưa phải trả lời cuối</translation>
    </message>
    <message>
        <source>success</source>
        <translation>thành công</translation>
    </message>
    <message>
        <source>points to another address</source>
        <translation>chỉ sang địa chỉ khác</translation>
    </message>
    <message>
        <source>request refused</source>
        <translation>yêu cầu bị từ chối</translation>
    </message>
    <message>
        <source>error in the server</source>
        <translation>lỗi trong máy chủ</translation>
    </message>
    <message>
        <source>no known status</source>
        <translation>trạng thái không rõ</translation>
    </message>
    <message>
        <source>normal end</source>
        <translation>kết thúc bình thường</translation>
    </message>
    <message>
        <source>server going away</source>
        <translation>máy chủ rời đi</translation>
    </message>
    <message>
        <source>protocol error</source>
        <translation>lỗi giao thức</translation>
    </message>
    <message>
        <source>kind of data not accepted</source>
        <translation>không nhận loại dữ liệu này</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>không nêu lý do</translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation>mất kết nối</translation>
    </message>
    <message>
        <source>text not valid</source>
        <translation>văn bản không hợp lệ</translation>
    </message>
    <message>
        <source>against its policy</source>
        <translation>trái chính sách của nó</translation>
    </message>
    <message>
        <source>message too big</source>
        <translation>tin quá lớn</translation>
    </message>
    <message>
        <source>extension missing</source>
        <translation>thiếu phần mở rộng</translation>
    </message>
    <message>
        <source>service restart</source>
        <translation>dịch vụ khởi động lại</translation>
    </message>
    <message>
        <source>try again later</source>
        <translation>thử lại sau</translation>
    </message>
    <message>
        <source>bad answer behind its gateway</source>
        <translation>trả lời hỏng sau gateway</translation>
    </message>
    <message>
        <source>secure connection failed</source>
        <translation>kết nối bảo mật không thành</translation>
    </message>
    <message>
        <source>not signed in</source>
        <translation>chưa đăng nhập</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>không được phép</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>quá thời hạn</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>không tìm thấy</translation>
    </message>
    <message>
        <source>too many requests</source>
        <translation>quá nhiều yêu cầu</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>ổn</translation>
    </message>
    <message>
        <source>no content</source>
        <translation>không có nội dung</translation>
    </message>
    <message>
        <source>bad request</source>
        <translation>yêu cầu sai</translation>
    </message>
    <message>
        <source>method not allowed</source>
        <translation>phương thức không được phép</translation>
    </message>
    <message>
        <source>request timed out</source>
        <translation>yêu cầu quá thời hạn</translation>
    </message>
    <message>
        <source>gone for good</source>
        <translation>đã mất hẳn</translation>
    </message>
    <message>
        <source>another protocol required</source>
        <translation>cần giao thức khác</translation>
    </message>
    <message>
        <source>internal server error</source>
        <translation>lỗi trong máy chủ</translation>
    </message>
    <message>
        <source>bad gateway</source>
        <translation>gateway hỏng</translation>
    </message>
    <message>
        <source>service unavailable</source>
        <translation>dịch vụ không sẵn sàng</translation>
    </message>
    <message>
        <source>gateway timed out</source>
        <translation>gateway quá thời hạn</translation>
    </message>
    <message>
        <source>heartbeats with a time in ts</source>
        <translation>nhịp tim có thời gian trong ts</translation>
    </message>
    <message>
        <source>the metric app_heartbeats_sent_total</source>
        <translation>số đo app_heartbeats_sent_total</translation>
    </message>
    <message>
        <source>JSON pings of the server</source>
        <translation>ping JSON của máy chủ</translation>
    </message>
    <message>
        <source>a greeting with a storeId</source>
        <translation>lời chào có storeId</translation>
    </message>
    <message>
        <source>isServerOnline and activeConnections</source>
        <translation>isServerOnline và activeConnections</translation>
    </message>
    <message>
        <source>heartbeat and connection of a bot&apos;s report</source>
        <translation>heartbeat và connection trong báo cáo của bot</translation>
    </message>
    <message>
        <source>“pong” with a statusCode</source>
        <translation>“pong” với statusCode</translation>
    </message>
    <message>
        <source>last_update_ago of a bot&apos;s report</source>
        <translation>last_update_ago trong báo cáo của bot</translation>
    </message>
    <message>
        <source>the name of a bot and its status</source>
        <translation>tên bot và trạng thái của nó</translation>
    </message>
    <message>
        <source>“pong”: true</source>
        <translation>“pong”: true</translation>
    </message>
    <message>
        <source>jobs and whether they run</source>
        <translation>các tác vụ và chúng có chạy không</translation>
    </message>
    <message>
        <source>accounts counted by their state</source>
        <translation>tài khoản đếm theo trạng thái</translation>
    </message>
    <message>
        <source>a sign-in that only this page asks for</source>
        <translation>đăng nhập mà chỉ trang này yêu cầu</translation>
    </message>
    <message>
        <source>the handshake of Socket.IO</source>
        <translation>bắt tay của Socket.IO</translation>
    </message>
    <message>
        <source>a report that says whether it is well</source>
        <translation>báo cáo cho biết có khỏe không</translation>
    </message>
    <message>
        <source>the answer to our WebSocket ping</source>
        <translation>trả lời ping WebSocket của ta</translation>
    </message>
    <message>
        <source>It points to another address, which was not followed. Paste the address that a browser ends at.</source>
        <translation>Nó chỉ sang địa chỉ khác, không theo. Hãy dán địa chỉ mà trình duyệt dừng lại.</translation>
    </message>
    <message>
        <source>It points to %1, which was not followed. Paste the address that a browser ends at.</source>
        <translation>Nó chỉ sang %1, không theo. Hãy dán địa chỉ mà trình duyệt dừng lại.</translation>
    </message>
    <message>
        <source>recognised by %1 at %2</source>
        <comment>what, path</comment>
        <translation>nhận ra nhờ %1 ở %2</translation>
    </message>
    <message>
        <source>Port %1 answered; the one before it did not.</source>
        <translation>Cổng %1 trả lời; cổng trước đó thì không.</translation>
    </message>
    <message>
        <source>%1 is a web page, no report. If it is watched as it is, only its status counts; name the health page of the service if it has one.</source>
        <translation>%1 là trang web, không phải báo cáo. Nếu theo dõi nguyên như vậy, chỉ tính trạng thái; hãy nêu trang sức khỏe của dịch vụ nếu có.</translation>
    </message>
    <message>
        <source>A server answers, but none of the known pages and sockets is there. Paste the whole address with its path.</source>
        <translation>Có máy chủ trả lời, nhưng không có trang hay socket nào quen thuộc. Hãy dán cả địa chỉ kèm đường dẫn.</translation>
    </message>
    <message>
        <source>The connection is taken and no byte comes: the program behind it may hang. Try again, or look at that computer.</source>
        <translation>Kết nối được nhận mà không có byte nào tới: chương trình phía sau có thể treo. Hãy thử lại, hoặc xem máy đó.</translation>
    </message>
    <message>
        <source>What answers there speaks neither HTTP nor WebSocket. Check the port.</source>
        <translation>Thứ trả lời ở đó không nói HTTP hay WebSocket. Hãy kiểm tra cổng.</translation>
    </message>
    <message>
        <source>A WebSocket at %1 was refused with %2. It may want parameters, such as ?storeId=…: paste the whole address.</source>
        <translation>WebSocket ở %1 bị từ chối với %2. Có thể cần tham số, như ?storeId=…: hãy dán cả địa chỉ.</translation>
    </message>
    <message>
        <source>%1 wants a sign-in (%2). Put its token into the keyring and name it as token = &quot;secret:NAME&quot;.</source>
        <translation>%1 cần đăng nhập (%2). Hãy đặt token vào kho khóa và ghi token = &quot;secret:NAME&quot;.</translation>
    </message>
    <message>
        <source>The certificate is not trusted: %1. It must be renewed, or its issuer be trusted by this computer.</source>
        <translation>Chứng chỉ không được tin: %1. Cần làm mới, hoặc máy này phải tin bên cấp.</translation>
    </message>
    <message>
        <source>The WebSocket is open and no heartbeat came within %1. Wait longer with --beat-wait, or watch it by its answers to our pings.</source>
        <translation>WebSocket đang mở mà không có nhịp tim nào trong %1. Hãy chờ lâu hơn với --beat-wait, hoặc theo dõi qua trả lời ping của ta.</translation>
    </message>
    <message>
        <source>Its metrics tell of heartbeats, but no WebSocket was found. Paste the address of the WebSocket.</source>
        <translation>Số đo có nói về nhịp tim, nhưng không thấy WebSocket. Hãy dán địa chỉ WebSocket.</translation>
    </message>
    <message>
        <source>Only its pages are watched so far; its WebSocket gives more.</source>
        <translation>Mới chỉ theo dõi các trang; WebSocket của nó cho nhiều hơn.</translation>
    </message>
    <message>
        <source>There are signs of %1 too; paste the address of that page to get it.</source>
        <translation>Cũng có dấu hiệu của %1; hãy dán địa chỉ trang đó để lấy.</translation>
    </message>
    <message>
        <source>The part after # was left out: it is never sent to a server.</source>
        <translation>Phần sau # bị bỏ: nó không bao giờ được gửi tới máy chủ.</translation>
    </message>
    <message>
        <source>The time limit came before everything was asked; --timeout sets it.</source>
        <translation>Hết thời hạn trước khi hỏi xong; --timeout đặt thời hạn.</translation>
    </message>
    <message>
        <source>Ended before it was finished, as asked.</source>
        <translation>Đã dừng trước khi xong, như yêu cầu.</translation>
    </message>
    <message>
        <source>Name look-up</source>
        <translation>Tra tên</translation>
    </message>
    <message>
        <source>TCP connection</source>
        <translation>Kết nối TCP</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Mã hóa</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Trả lời</translation>
    </message>
    <message>
        <source>Upgrade</source>
        <translation>Nâng cấp</translation>
    </message>
    <message>
        <source>First message</source>
        <translation>Tin đầu tiên</translation>
    </message>
    <message>
        <source>Heartbeat</source>
        <translation>Nhịp tim</translation>
    </message>
    <message>
        <source>the %1.</source>
        <comment>number of a heartbeat</comment>
        <translation>nhịp %1</translation>
    </message>
    <message>
        <source>over a WebSocket</source>
        <translation>qua WebSocket</translation>
    </message>
    <message>
        <source>by an HTTP page</source>
        <translation>qua trang HTTP</translation>
    </message>
    <message>
        <source>Likely %1, %2</source>
        <comment>profile, how</comment>
        <translation>Có lẽ %1, %2</translation>
    </message>
    <message>
        <source>Recognised: %1, %2</source>
        <comment>profile, how</comment>
        <translation>Nhận ra: %1, %2</translation>
    </message>
    <message>
        <source>Not sure what it is</source>
        <translation>Không chắc đó là gì</translation>
    </message>
    <message>
        <source>Nothing answers there</source>
        <translation>Không có gì trả lời</translation>
    </message>
    <message>
        <source>Nothing answers there. %1</source>
        <translation>Không có gì trả lời. %1</translation>
    </message>
    <message>
        <source>every %1, as this profile does</source>
        <translation>mỗi %1, như hồ sơ này</translation>
    </message>
    <message numerus="yes">
        <source>every %1, from %n beats</source>
        <translation>
            <numerusform>mỗi %1, từ %n nhịp</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, ISO 8601 with time zone</source>
        <translation>%1, ISO 8601 có múi giờ</translation>
    </message>
    <message>
        <source>%1, ISO 8601 without a time zone: not used for latency</source>
        <translation>%1, ISO 8601 không múi giờ: không dùng để tính độ trễ</translation>
    </message>
    <message>
        <source>%1, a number since 1970</source>
        <translation>%1, một số từ 1970</translation>
    </message>
    <message>
        <source>%1 answers %2</source>
        <comment>path, HTTP status</comment>
        <translation>%1 trả lời %2</translation>
    </message>
    <message>
        <source>Try %1 instead.</source>
        <translation>Hãy thử %1 thay vào.</translation>
    </message>
    <message>
        <source>There is no address. Paste one, or a host name.</source>
        <translation>Không có địa chỉ. Hãy dán một địa chỉ, hoặc tên máy.</translation>
    </message>
    <message>
        <source>The address is too long. Keep it to 2048 characters.</source>
        <translation>Địa chỉ quá dài. Tối đa 2048 ký tự.</translation>
    </message>
    <message>
        <source>The address cannot be read. Write it as wss://host/path, host:port or host.</source>
        <translation>Không đọc được địa chỉ. Hãy viết dạng wss://host/path, host:port hoặc host.</translation>
    </message>
    <message>
        <source>The address holds a space or control character. Write %20 for a space.</source>
        <translation>Địa chỉ có dấu cách hoặc ký tự điều khiển. Hãy viết %20 cho dấu cách.</translation>
    </message>
    <message>
        <source>The address does not begin with a scheme that is watched. Use ws, wss, http, https, socketio or socketios, or leave it out.</source>
        <translation>Địa chỉ không bắt đầu bằng giao thức theo dõi được. Hãy dùng ws, wss, http, https, socketio hoặc socketios, hoặc bỏ đi.</translation>
    </message>
    <message>
        <source>The address has a port that does not exist. Use 1 to 65535.</source>
        <translation>Địa chỉ có cổng không tồn tại. Hãy dùng 1 đến 65535.</translation>
    </message>
    <message>
        <source>The address holds a user or password. Take it out; a token is kept in the keyring.</source>
        <translation>Địa chỉ có tên hoặc mật khẩu. Hãy bỏ ra; token được giữ trong kho khóa.</translation>
    </message>
    <message>
        <source>Asking for this address may restart, stop or change something, so it is not asked for.</source>
        <translation>Hỏi địa chỉ này có thể khởi động lại, dừng hoặc thay đổi gì đó, nên không hỏi.</translation>
    </message>
    <message>
        <source>Waiting for the next try</source>
        <translation>Chờ lần thử kế tiếp</translation>
    </message>
    <message>
        <source>Next try in %1</source>
        <translation>Thử lại sau %1</translation>
    </message>
    <message>
        <source>%1. Next try in %2</source>
        <translation>%1. Thử lại sau %2</translation>
    </message>
    <message>
        <source>Connecting, try %1 of %2</source>
        <translation>Đang kết nối, lần %1 trong %2</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Đang kết nối</translation>
    </message>
    <message numerus="yes">
        <source>Gave up after %n quick tries</source>
        <translation>
            <numerusform>Đã thôi sau %n lần thử nhanh</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Tạm dừng</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Đã kết nối</translation>
    </message>
    <message>
        <source>Heartbeat late</source>
        <translation>Nhịp tim trễ</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Heartbeat missed, %1 in a row</source>
        <translation>Lỡ nhịp tim, %1 liên tiếp</translation>
    </message>
    <message>
        <source>Heartbeat missed</source>
        <translation>Lỡ nhịp tim</translation>
    </message>
    <message>
        <source>%1, was %2</source>
        <translation>%1, trước là %2</translation>
    </message>
    <message>
        <source>Health page read</source>
        <translation>Đã đọc trang sức khỏe</translation>
    </message>
    <message>
        <source>The service restarted</source>
        <translation>Dịch vụ đã khởi động lại</translation>
    </message>
    <message>
        <source>New version %1, was %2</source>
        <translation>Phiên bản mới %1, trước là %2</translation>
    </message>
    <message>
        <source>Asking %1 now</source>
        <translation>Hiện hỏi %1</translation>
    </message>
    <message>
        <source>1 heartbeat, %1</source>
        <translation>1 nhịp tim, %1</translation>
    </message>
    <message>
        <source>%1 heartbeats, %2 to %3</source>
        <translation>%1 nhịp tim, %2 đến %3</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1, %2 đến %3</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 giây</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 giây</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 phút</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 phút</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 giờ</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 giờ</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 ngày</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 ngày</translation>
    </message>
    <message>
        <source>less than 1 millisecond</source>
        <translation>dưới 1 mili giây</translation>
    </message>
    <message>
        <source>1 millisecond</source>
        <translation>1 mili giây</translation>
    </message>
    <message>
        <source>%1 milliseconds</source>
        <translation>%1 mili giây</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 m %2 s</source>
        <translation>%1 ph %2 s</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 ph</translation>
    </message>
    <message>
        <source>%1 h %2 m</source>
        <translation>%1 h %2 ph</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 ng %2 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 ng</translation>
    </message>
    <message>
        <source>&lt;1 ms</source>
        <translation>&lt;1 ms</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1 trước</translation>
    </message>
    <message>
        <source>+%1</source>
        <translation>+%1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>sau %1</translation>
    </message>
    <message>
        <source>%1 M</source>
        <translation>%1 tr</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1 kB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>%1 TB</source>
        <translation>%1 TB</translation>
    </message>
    <message>
        <source>%1 PB</source>
        <translation>%1 PB</translation>
    </message>
    <message>
        <source>%1 EB</source>
        <translation>%1 EB</translation>
    </message>
    <message>
        <source>%1 B</source>
        <translation>%1 B</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>date within a week</comment>
        <translation>ddd d/M</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date</comment>
        <translation>d/M/yyyy</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>Đúng giờ</translation>
    </message>
    <message>
        <source>last heartbeat %1 ago</source>
        <translation>nhịp tim cuối %1 trước</translation>
    </message>
    <message>
        <source>Reconnecting, as asked</source>
        <translation>Đang kết nối lại, như yêu cầu</translation>
    </message>
    <message>
        <source>first one due in %1</source>
        <translation>nhịp đầu dự kiến sau %1</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Không kết nối</translation>
    </message>
    <message>
        <source>no contact for %1</source>
        <translation>không liên lạc trong %1</translation>
    </message>
    <message>
        <source>Offline for %1</source>
        <translation>Ngoại tuyến %1</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Ngoại tuyến</translation>
    </message>
    <message>
        <source>No heartbeat for %1</source>
        <translation>Không có nhịp tim trong %1</translation>
    </message>
    <message>
        <source>%1 missed</source>
        <translation>lỡ %1</translation>
    </message>
    <message>
        <source>No heartbeat yet</source>
        <translation>Chưa có nhịp tim</translation>
    </message>
    <message>
        <source>Heartbeats come, but a ping was not answered</source>
        <translation>Có nhịp tim, nhưng một ping không được trả lời</translation>
    </message>
    <message>
        <source>Heartbeats come, but %1 pings were not answered</source>
        <translation>Có nhịp tim, nhưng %1 ping không được trả lời</translation>
    </message>
    <message>
        <source>Clock of the service is %1 behind</source>
        <translation>Đồng hồ của dịch vụ chậm %1</translation>
    </message>
    <message>
        <source>Clock of the service is %1 ahead</source>
        <translation>Đồng hồ của dịch vụ nhanh %1</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>giới hạn %1</translation>
    </message>
    <message>
        <source>The answer was: %1 (%2)</source>
        <translation>Trả lời là: %1 (%2)</translation>
    </message>
    <message>
        <source>Certificate ended %1 days ago</source>
        <translation>Chứng chỉ hết hạn %1 ngày trước</translation>
    </message>
    <message>
        <source>Certificate ended yesterday</source>
        <translation>Chứng chỉ hết hạn hôm qua</translation>
    </message>
    <message>
        <source>Certificate ends within a day</source>
        <translation>Chứng chỉ hết hạn trong một ngày</translation>
    </message>
    <message>
        <source>Certificate ends in 1 day</source>
        <translation>Chứng chỉ hết hạn sau 1 ngày</translation>
    </message>
    <message>
        <source>Certificate ends in %1 days</source>
        <translation>Chứng chỉ hết hạn sau %1 ngày</translation>
    </message>
    <message>
        <source>%1 of %2 accounts is not healthy</source>
        <translation>%1 trong %2 tài khoản không khỏe</translation>
    </message>
    <message>
        <source>%1 of %2 accounts are not healthy</source>
        <translation>%1 trong %2 tài khoản không khỏe</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>figure: value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This computer was offline, asleep or stood still</source>
        <translation>Máy tính này đã ngoại tuyến, ngủ hoặc đứng yên</translation>
    </message>
    <message>
        <source>Connected, no heartbeat yet</source>
        <translation>Đã kết nối, chưa có nhịp tim</translation>
    </message>
    <message>
        <source>Waiting for its call</source>
        <translation>Chờ nó gọi đến</translation>
    </message>
    <message>
        <source>pings are answered</source>
        <translation>ping được trả lời</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Chậm</translation>
    </message>
    <message>
        <source>p95 latency %1, limit %2</source>
        <translation>độ trễ p95 %1, giới hạn %2</translation>
    </message>
    <message>
        <source>It says that it is not healthy</source>
        <translation>Nó báo là không khỏe</translation>
    </message>
    <message>
        <source>The answer could not be read</source>
        <translation>Không đọc được trả lời</translation>
    </message>
    <message>
        <source>It counts %1 connection failures</source>
        <translation>Nó đếm %1 lỗi kết nối</translation>
    </message>
    <message>
        <source>Error rate %1</source>
        <translation>Tỷ lệ lỗi %1</translation>
    </message>
    <message>
        <source>No updates for %1</source>
        <translation>Không có cập nhật trong %1</translation>
    </message>
    <message>
        <source>Its own last check is %1 old</source>
        <translation>Lần tự kiểm tra cuối đã %1</translation>
    </message>
    <message>
        <source>It answers, but its heartbeat counter stands still for %1</source>
        <translation>Nó trả lời, nhưng bộ đếm nhịp đứng yên %1</translation>
    </message>
    <message>
        <source>The body says %1, the answer %2</source>
        <translation>Nội dung nói %1, trả lời nói %2</translation>
    </message>
    <message>
        <source>No answer from the health page</source>
        <translation>Trang sức khỏe không trả lời</translation>
    </message>
    <message>
        <source>A scheduled job does not run</source>
        <translation>Một tác vụ định kỳ không chạy</translation>
    </message>
    <message>
        <source>This does not hold</source>
        <translation>Điều này không đúng</translation>
    </message>
    <message>
        <source>This could not be checked</source>
        <translation>Không kiểm tra được điều này</translation>
    </message>
    <message>
        <source>The same answer for %1: its own time stands still</source>
        <translation>Cùng một trả lời trong %1: thời gian của nó đứng yên</translation>
    </message>
    <message>
        <source>It counted %1 heartbeats of its own, %2 were due</source>
        <translation>Nó tự đếm %1 nhịp tim, dự kiến %2</translation>
    </message>
    <message>
        <source>Memory grows: full in about %1</source>
        <translation>Bộ nhớ tăng: đầy sau khoảng %1</translation>
    </message>
    <message>
        <source>%1 restarts in 24 h</source>
        <translation>%1 lần khởi động lại trong 24 h</translation>
    </message>
    <message>
        <source>It tells an error rate of %1, its counts make %2</source>
        <translation>Nó báo tỷ lệ lỗi %1, số đếm cho ra %2</translation>
    </message>
    <message>
        <source>Its page says healthy, but no heartbeat comes</source>
        <translation>Trang của nó báo khỏe, nhưng không có nhịp tim</translation>
    </message>
    <message>
        <source>Heartbeats come, but its own check is %1 old</source>
        <translation>Có nhịp tim, nhưng lần tự kiểm tra đã %1</translation>
    </message>
    <message>
        <source>It answers and says healthy, but the bot got no update for %1</source>
        <translation>Nó trả lời và báo khỏe, nhưng bot không có cập nhật trong %1</translation>
    </message>
    <message>
        <source>Heartbeats come, but the health page does not answer</source>
        <translation>Có nhịp tim, nhưng trang sức khỏe không trả lời</translation>
    </message>
    <message>
        <source>try %1 of %2</source>
        <translation>lần thử %1 trong %2</translation>
    </message>
    <message>
        <source>try %1</source>
        <translation>lần thử %1</translation>
    </message>
    <message>
        <source>Reconnecting now, as asked</source>
        <translation>Đang kết nối lại ngay, như yêu cầu</translation>
    </message>
    <message>
        <source>Connecting now, %1</source>
        <translation>Đang kết nối, %1</translation>
    </message>
    <message>
        <source>next try</source>
        <translation>lần thử kế</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>try in time</comment>
        <translation>%1 sau %2</translation>
    </message>
    <message>
        <source>Reconnecting, %1</source>
        <translation>Đang kết nối lại, %1</translation>
    </message>
    <message>
        <source>No tries until it is fixed</source>
        <translation>Không thử cho tới khi sửa xong</translation>
    </message>
    <message>
        <source>Gave up after %1 tries</source>
        <translation>Đã thôi sau %1 lần thử</translation>
    </message>
    <message>
        <source>next in %1</source>
        <translation>kế tiếp sau %1</translation>
    </message>
    <message>
        <source>Tries are rare until it is fixed</source>
        <translation>Ít thử cho tới khi sửa xong</translation>
    </message>
    <message>
        <source>%1 quick tries failed</source>
        <translation>%1 lần thử nhanh không thành</translation>
    </message>
    <message>
        <source>Next check in %1</source>
        <translation>Kiểm tra kế tiếp sau %1</translation>
    </message>
    <message>
        <source>next heartbeat in %1</source>
        <translation>nhịp tim kế tiếp sau %1</translation>
    </message>
    <message>
        <source>quality %1</source>
        <translation>chất lượng %1</translation>
    </message>
    <message>
        <source>Quality %1</source>
        <translation>Chất lượng %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, status</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Nghiêm trọng</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Cảnh báo</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Không rõ</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>Khỏe</translation>
    </message>
    <message>
        <source>Excellent</source>
        <translation>Rất tốt</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Tốt</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Tạm</translation>
    </message>
    <message>
        <source>Poor</source>
        <translation>Kém</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Thời gian</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Tuổi</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Độ trễ</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>lỡ</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Trường</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Giá trị</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Đọc là</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Quy tắc</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Văn bản</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Bộ đếm</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Khoảng thời gian</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Cỡ</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Có hoặc không</translation>
    </message>
    <message>
        <source>must say healthy</source>
        <translation>phải báo khỏe</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>dưới %1</translation>
    </message>
    <message>
        <source>not older than %1</source>
        <translation>không cũ hơn %1</translation>
    </message>
    <message>
        <source>must not jump back</source>
        <translation>không được lùi lại</translation>
    </message>
    <message>
        <source>must rise</source>
        <translation>phải tăng</translation>
    </message>
    <message>
        <source>must be the HTTP status</source>
        <translation>phải là trạng thái HTTP</translation>
    </message>
    <message>
        <source>must run</source>
        <translation>phải chạy</translation>
    </message>
    <message>
        <source>Not the answer of a Socket.IO server</source>
        <translation>Không phải trả lời của máy chủ Socket.IO</translation>
    </message>
    <message>
        <source>The server did not let us into the namespace</source>
        <translation>Máy chủ không cho vào namespace</translation>
    </message>
    <message>
        <source>Put out by the server</source>
        <translation>Bị máy chủ đẩy ra</translation>
    </message>
    <message>
        <source>WhatsApp is connected</source>
        <translation>WhatsApp đã kết nối</translation>
    </message>
    <message>
        <source>WhatsApp is connected for %1</source>
        <translation>WhatsApp đã kết nối %1</translation>
    </message>
    <message>
        <source>WhatsApp is offline for %1</source>
        <translation>WhatsApp ngoại tuyến %1</translation>
    </message>
    <message>
        <source>critical from %1 on</source>
        <translation>nghiêm trọng từ %1</translation>
    </message>
    <message>
        <source>The service reconnects it, try %1 of %2</source>
        <translation>Dịch vụ đang kết nối lại, lần thử %1 trong %2</translation>
    </message>
    <message>
        <source>The service reconnects it, try %1</source>
        <translation>Dịch vụ đang kết nối lại, lần thử %1</translation>
    </message>
    <message>
        <source>It has %1 accounts, and %2 are shown</source>
        <translation>Nó có %1 tài khoản, hiện %2</translation>
    </message>
    <message>
        <source>Signed out on the phone: scan the QR code again</source>
        <translation>Đã đăng xuất trên điện thoại: quét lại mã QR</translation>
    </message>
    <message>
        <source>Its WhatsApp session expired: scan a new QR code</source>
        <translation>Phiên WhatsApp đã hết hạn: quét mã QR mới</translation>
    </message>
    <message>
        <source>The network keeps it away from WhatsApp</source>
        <translation>Mạng không cho nó tới WhatsApp</translation>
    </message>
    <message>
        <source>WhatsApp allows no new connection for a while: wait</source>
        <translation>WhatsApp tạm không cho kết nối mới: hãy chờ</translation>
    </message>
    <message>
        <source>Its status is not known</source>
        <translation>Không rõ trạng thái của nó</translation>
    </message>
    <message>
        <source>Its service cannot be heard</source>
        <translation>Không nghe được dịch vụ của nó</translation>
    </message>
    <message>
        <source>Run now</source>
        <translation>Chạy ngay</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Bắt đầu</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>Run %1 of %2 now?</source>
        <translation>Chạy %1 của %2 ngay?</translation>
    </message>
    <message>
        <source>Start %1 of %2?</source>
        <translation>Bắt đầu %1 của %2?</translation>
    </message>
    <message>
        <source>Stop %1 of %2?</source>
        <translation>Dừng %1 của %2?</translation>
    </message>
    <message>
        <source>The service does it at once, beside its schedule. Its answer may take up to %1. What was asked and what came of it is kept in the audit log.</source>
        <translation>Dịch vụ làm ngay, ngoài lịch. Trả lời có thể mất tới %1. Điều được yêu cầu và kết quả được ghi vào nhật ký kiểm tra.</translation>
    </message>
    <message>
        <source>From now on the service runs it on its schedule. This is kept in the audit log.</source>
        <translation>Từ nay dịch vụ chạy nó theo lịch. Việc này được ghi vào nhật ký kiểm tra.</translation>
    </message>
    <message>
        <source>It does not run again until it is started: accounts are not checked and not reconnected by it meanwhile. This is kept in the audit log.</source>
        <translation>Nó không chạy lại cho tới khi được bắt đầu: trong lúc đó tài khoản không được nó kiểm tra hay kết nối lại. Việc này được ghi vào nhật ký kiểm tra.</translation>
    </message>
    <message>
        <source>Waiting for the answer: %1 of at most %2</source>
        <translation>Đang chờ trả lời: %1 trong tối đa %2</translation>
    </message>
    <message>
        <source>%1 accounts: %2 healthy, %3 warning, %4 critical; reconnected %5, notified %6</source>
        <translation>%1 tài khoản: %2 khỏe, %3 cảnh báo, %4 nghiêm trọng; kết nối lại %5, đã báo %6</translation>
    </message>
    <message>
        <source>%1 (these counts do not add up)</source>
        <translation>%1 (các số này không khớp)</translation>
    </message>
    <message>
        <source>%1 is done. %2</source>
        <translation>%1 đã xong. %2</translation>
    </message>
    <message>
        <source>%1: done.</source>
        <translation>%1: đã xong.</translation>
    </message>
    <message>
        <source>The service refused (%1).</source>
        <translation>Dịch vụ từ chối (%1).</translation>
    </message>
    <message>
        <source>The service refused (%1): %2</source>
        <translation>Dịch vụ từ chối (%1): %2</translation>
    </message>
    <message>
        <source>The service does not accept the token (401). Check token in the settings.</source>
        <translation>Dịch vụ không nhận token (401). Hãy kiểm tra token trong thiết lập.</translation>
    </message>
    <message>
        <source>The token&apos;s owner may not do this (403): the permission system:manage is missing.</source>
        <translation>Chủ token không được làm việc này (403): thiếu quyền system:manage.</translation>
    </message>
    <message>
        <source>It is not known whether it was done: %1</source>
        <translation>Không rõ việc đã được làm chưa: %1</translation>
    </message>
    <message>
        <source>No longer waiting for the answer; it may have been done.</source>
        <translation>Không chờ trả lời nữa; việc có thể đã được làm.</translation>
    </message>
    <message>
        <source>Nothing was sent: %1</source>
        <translation>Chưa gửi gì: %1</translation>
    </message>
    <message>
        <source>running</source>
        <translation>đang chạy</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>đã dừng</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Tác vụ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>Next run, by its schedule</source>
        <translation>Lần chạy kế tiếp, theo lịch</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Sức khỏe</translation>
    </message>
    <message>
        <source>finding the name: look at the DNS server</source>
        <translation>tìm tên: hãy xem máy chủ DNS</translation>
    </message>
    <message>
        <source>connecting: look at the network on the way</source>
        <translation>kết nối: hãy xem mạng trên đường</translation>
    </message>
    <message>
        <source>the secure connection: look at the load of the server&apos;s processor</source>
        <translation>kết nối bảo mật: hãy xem tải bộ xử lý của máy chủ</translation>
    </message>
    <message>
        <source>waiting for the service: look at its processor and at what it waits for, such as its database or Redis pool</source>
        <translation>chờ dịch vụ: hãy xem bộ xử lý và thứ nó chờ, như cơ sở dữ liệu hay nhóm Redis</translation>
    </message>
    <message>
        <source>receiving the answer: look at its size and at the line</source>
        <translation>nhận trả lời: hãy xem cỡ của nó và đường truyền</translation>
    </message>
    <message>
        <source>Round trips vary much from one to the next: usually a crowded network on the way.</source>
        <translation>Thời gian khứ hồi dao động nhiều: thường là mạng đông trên đường.</translation>
    </message>
    <message>
        <source>Every round trip is slow alike: usually a busy server, which waits for its processor, its database or its Redis pool, or a long way.</source>
        <translation>Lượt khứ hồi nào cũng chậm như nhau: thường là máy chủ bận, chờ bộ xử lý, cơ sở dữ liệu hay nhóm Redis, hoặc đường xa.</translation>
    </message>
    <message>
        <source>%1 of the last %2 went into %3.</source>
        <translation>%1 trong %2 vừa rồi là do %3.</translation>
    </message>
    <message>
        <source>It broke off %1 times today, nearly always after %2: usually an idle limit of a proxy or load balancer on the way. A shorter ping keeps the connection busy.</source>
        <translation>Hôm nay đứt %1 lần, gần như luôn sau %2: thường là giới hạn rảnh của proxy hay bộ cân bằng tải trên đường. Ping ngắn hơn giữ kết nối bận.</translation>
    </message>
    <message>
        <source>It broke off %1 times within the hour, at no regular time: usually the network on the way, or a service short of memory or processor.</source>
        <translation>Đứt %1 lần trong một giờ, không theo giờ nào: thường là mạng trên đường, hoặc dịch vụ thiếu bộ nhớ hay bộ xử lý.</translation>
    </message>
    <message>
        <source>none seen</source>
        <translation>chưa thấy</translation>
    </message>
    <message>
        <source>%1 today</source>
        <comment>drops</comment>
        <translation>%1 hôm nay</translation>
    </message>
    <message>
        <source>%1 today, usually after %2</source>
        <comment>drops, time</comment>
        <translation>%1 hôm nay, thường sau %2</translation>
    </message>
    <message>
        <source>%1, +%2</source>
        <comment>kind of field, growth</comment>
        <translation>%1, +%2</translation>
    </message>
    <message>
        <source>%1, begun anew</source>
        <comment>kind of field</comment>
        <translation>%1, đếm lại từ đầu</translation>
    </message>
    <message>
        <source>In the last %1 answers: %2</source>
        <translation>Trong %1 trả lời gần nhất: %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number of accounts, their health</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Reconnecting</source>
        <translation>Đang kết nối lại</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>Mất kết nối</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Lỗi</translation>
    </message>
    <message>
        <source>Does .env hold MEZON_TOKEN and MEZON_BOT_ID?</source>
        <translation>Trong .env có MEZON_TOKEN và MEZON_BOT_ID không?</translation>
    </message>
    <message>
        <source>What does grep &quot;Connection&quot; logs/*.log say?</source>
        <translation>grep &quot;Connection&quot; logs/*.log nói gì?</translation>
    </message>
    <message>
        <source>Is the process there (pm2 status), and what does pm2 logs say?</source>
        <translation>Tiến trình có đó không (pm2 status), và pm2 logs nói gì?</translation>
    </message>
    <message>
        <source>Is the process there (ps aux | grep main.py)?</source>
        <translation>Tiến trình có đó không (ps aux | grep main.py)?</translation>
    </message>
    <message>
        <source>What does tail casino_bot.log say?</source>
        <translation>tail casino_bot.log nói gì?</translation>
    </message>
    <message>
        <source>Does another program hold its port (lsof -i :8001)?</source>
        <translation>Có chương trình khác giữ cổng của nó không (lsof -i :8001)?</translation>
    </message>
    <message>
        <source>Does the log say that the cron scheduler is initialised?</source>
        <translation>Nhật ký có ghi bộ lập lịch cron đã khởi tạo không?</translation>
    </message>
    <message>
        <source>Do its jobs run (GET /api/v1/cron/status)?</source>
        <translation>Các tác vụ của nó có chạy không (GET /api/v1/cron/status)?</translation>
    </message>
    <message>
        <source>Is the account still signed in on the phone?</source>
        <translation>Tài khoản còn đăng nhập trên điện thoại không?</translation>
    </message>
    <message>
        <source>Does the Redis channel layer answer (redis-cli ping)?</source>
        <translation>Lớp kênh Redis có trả lời không (redis-cli ping)?</translation>
    </message>
    <message>
        <source>Does the log of the server say “Heartbeat broadcast failed”?</source>
        <translation>Nhật ký máy chủ có ghi “Heartbeat broadcast failed” không?</translation>
    </message>
    <message>
        <source>Is the time of the server right (timedatectl)?</source>
        <translation>Giờ của máy chủ có đúng không (timedatectl)?</translation>
    </message>
    <message>
        <source>What do its statistics say (GET /api/v1/websockets/stats)?</source>
        <translation>Thống kê của nó nói gì (GET /api/v1/websockets/stats)?</translation>
    </message>
    <message>
        <source>Does a proxy on the way end idle connections?</source>
        <translation>Có proxy nào trên đường ngắt kết nối rảnh không?</translation>
    </message>
    <message>
        <source>Is the sign-in of this client still valid?</source>
        <translation>Đăng nhập của máy khách này còn hiệu lực không?</translation>
    </message>
    <message>
        <source>A message of the store %1 came, expected only %2</source>
        <translation>Có tin nhắn của cửa hàng %1, chỉ chờ %2</translation>
    </message>
    <message>
        <source>%1 message of another store came: %2</source>
        <translation>Có %1 tin nhắn của cửa hàng khác: %2</translation>
    </message>
    <message>
        <source>%1 messages of another store came: %2</source>
        <translation>Có %1 tin nhắn của cửa hàng khác: %2</translation>
    </message>
    <message>
        <source>%1 tries of all sessions of its server failed</source>
        <translation>%1 lần thử của mọi phiên đến máy chủ đã thất bại</translation>
    </message>
    <message>
        <source>one of them tries now</source>
        <translation>một phiên đang thử</translation>
    </message>
    <message>
        <source>none is made for %1</source>
        <translation>không thử trong %1</translation>
    </message>
    <message>
        <source>Heartbeats were missed lately: %1 a second</source>
        <translation>Gần đây bị lỡ nhịp tim: %1 mỗi giây</translation>
    </message>
    <message>
        <source>A scheduled job did not run when it was due</source>
        <translation>Một tác vụ theo lịch đã không chạy đúng hạn</translation>
    </message>
    <message>
        <source>last run %1 ago</source>
        <translation>lần chạy cuối %1 trước</translation>
    </message>
    <message>
        <source>Connected, but no message for %1</source>
        <translation>Đã kết nối nhưng không có tin nhắn trong %1</translation>
    </message>
    <message>
        <source>Waits its turn: %1 a second to one host</source>
        <translation>Đang chờ đến lượt: %1 mỗi giây tới một máy chủ</translation>
    </message>
    <message>
        <source>Waits its turn: %1 connects a second</source>
        <translation>Đang chờ đến lượt: %1 kết nối mỗi giây</translation>
    </message>
    <message>
        <source>Connecting, looking up the name</source>
        <translation>Đang kết nối, tra cứu tên</translation>
    </message>
    <message>
        <source>Connecting, reaching the server</source>
        <translation>Đang kết nối, liên hệ máy chủ</translation>
    </message>
    <message>
        <source>Connecting, making it secure (TLS)</source>
        <translation>Đang kết nối, thiết lập bảo mật (TLS)</translation>
    </message>
    <message>
        <source>Connecting, asking for a WebSocket</source>
        <translation>Đang kết nối, yêu cầu WebSocket</translation>
    </message>
    <message>
        <source>Connecting, signing in</source>
        <translation>Đang kết nối, đăng nhập</translation>
    </message>
    <message>
        <source>timeout in %1</source>
        <translation>hết thời gian sau %1</translation>
    </message>
    <message>
        <source>%1 of %2 steps, %3</source>
        <translation>%1 trên %2 bước, %3</translation>
    </message>
    <message>
        <source>Not rated: this computer cannot see the service</source>
        <translation>Chưa xếp hạng: máy này không thấy được dịch vụ</translation>
    </message>
    <message>
        <source>Not rated while it is paused</source>
        <translation>Không xếp hạng khi đang tạm dừng</translation>
    </message>
    <message>
        <source>Not rated while it is not connected</source>
        <translation>Không xếp hạng khi chưa kết nối</translation>
    </message>
    <message>
        <source>Not rated while heartbeats are missing</source>
        <translation>Không xếp hạng khi đang thiếu nhịp</translation>
    </message>
    <message>
        <source>Not rated yet: three latencies are needed</source>
        <translation>Chưa xếp hạng: cần ba lần đo độ trễ</translation>
    </message>
    <message>
        <source>every %1, as set</source>
        <translation>mỗi %1, như đã đặt</translation>
    </message>
    <message>
        <source>No heartbeat came yet</source>
        <translation>Chưa có nhịp nào đến</translation>
    </message>
    <message>
        <source>Last heartbeat at %1, %2 ago</source>
        <comment>time, how long</comment>
        <translation>Nhịp cuối lúc %1, cách đây %2</translation>
    </message>
    <message>
        <source>%1 for %2, since %3</source>
        <comment>status, how long, time</comment>
        <translation>%1 trong %2, từ %3</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>và %n lý do nữa</numerusform>
        </translation>
    </message>
    <message>
        <source>Of the last 3 latencies: excellent is under 50 ms on average with a spread under 20 ms, good is under 100 and 50 ms, fair is under 200 ms.</source>
        <translation>Từ 3 độ trễ gần nhất: rất tốt là trung bình dưới 50 ms và dao động dưới 20 ms, tốt là dưới 100 và 50 ms, tạm là dưới 200 ms.</translation>
    </message>
    <message>
        <source>Not measured: its service reports it</source>
        <translation>Không đo: dịch vụ báo cáo nó</translation>
    </message>
    <message>
        <source>Quality: %1</source>
        <translation>Chất lượng: %1</translation>
    </message>
    <message>
        <source>No latency was measured yet</source>
        <translation>Chưa đo được độ trễ</translation>
    </message>
    <message>
        <source>Round trip of the last heartbeat: %1</source>
        <translation>Thời gian khứ hồi của nhịp cuối: %1</translation>
    </message>
    <message>
        <source>Half of the last 30 were under %1</source>
        <translation>Một nửa của 30 lần cuối dưới %1</translation>
    </message>
    <message>
        <source>95 of 100 were under %1 (p95)</source>
        <translation>95 trên 100 dưới %1 (p95)</translation>
    </message>
    <message>
        <source>Jitter %1</source>
        <translation>Dao động %1</translation>
    </message>
    <message>
        <source>Next one expected at %1, %2; late after %3 more</source>
        <comment>time, how often, grace</comment>
        <translation>Nhịp tới chờ lúc %1, %2; trễ sau thêm %3</translation>
    </message>
    <message>
        <source>%1 of %2 expected heartbeats were missed since Pulseboard began to look</source>
        <translation>%1 trên %2 nhịp được chờ đã lỡ từ khi Pulseboard bắt đầu theo dõi</translation>
    </message>
    <message numerus="yes">
        <source>%n missed in a row now</source>
        <translation>
            <numerusform>%n nhịp lỡ liên tiếp lúc này</numerusform>
        </translation>
    </message>
    <message>
        <source>No uptime yet: nothing was known so far</source>
        <translation>Chưa có thời gian hoạt động: chưa biết gì</translation>
    </message>
    <message>
        <source>Up %1 of the %2 that Pulseboard watched it, down %3; what was not watched counts as neither</source>
        <translation>Chạy %1 trong %2 Pulseboard theo dõi, ngừng %3; lúc không theo dõi thì không tính</translation>
    </message>
    <message>
        <source>no news</source>
        <translation>không có tin</translation>
    </message>
    <message>
        <source>fresh</source>
        <translation>mới</translation>
    </message>
    <message>
        <source>ageing</source>
        <translation>hơi cũ</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>cũ</translation>
    </message>
    <message>
        <source>Not connected: its server takes no connections</source>
        <translation>Chưa kết nối: máy chủ không nhận kết nối</translation>
    </message>
    <message numerus="yes">
        <source>every %1, found from %n beats</source>
        <translation>
            <numerusform>mỗi %1, nhận ra từ %n nhịp</numerusform>
        </translation>
    </message>
    <message>
        <source>Connecting was cancelled</source>
        <translation>Đã hủy kết nối</translation>
    </message>
    <message>
        <source>Connected, waiting for the answer</source>
        <translation>Đã kết nối, đang chờ trả lời</translation>
    </message>
</context>
</TS>

<?php
class HTTP_Request2_Exception extends Exception
{
}
class HTTP_Request2_LogicException extends HTTP_Request2_Exception
{
}
class HTTP_Request2_NotImplementedException extends HTTP_Request2_Exception
{
}
class HTTP_Request2_MessageException extends HTTP_Request2_Exception
{
}
class HTTP_Request2_ConnectionException extends HTTP_Request2_Exception
{
}
